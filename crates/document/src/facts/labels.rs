//! What pages are called (ISO 32000-2, 12.4.2).

use hayro::hayro_syntax::object::{Dict, Name, Object, String as PdfString};

use super::{text_string, tree};

/// Letters and Roman numerals beyond this are no labels for people, and would be long.
const LARGEST: usize = 4_999;

/// Each page has it: a longer one would be more than the file itself.
const LONGEST_PREFIX: usize = 100;

/// From a page on, what pages are called.
struct Range {
    first: usize,
    prefix: String,
    style: Option<u8>,
    start: usize,
}

/// The label of each page; none at all where they are plain numbers from 1.
pub(super) fn of(catalog: &Dict<'_>, pages: usize) -> Vec<String> {
    let Some(root) = catalog.get::<Dict<'_>>(b"PageLabels") else { return Vec::new() };
    let mut ranges: Vec<Range> = tree::entries(root, "Nums")
        .into_iter()
        .filter_map(|(first, range)| Range::read(first, range))
        .collect();
    ranges.sort_by_key(|range| range.first);
    let range_of =
        |page: usize| ranges.get(ranges.partition_point(|range| range.first <= page).checked_sub(1)?);
    if ranges.len() > pages {
        return Vec::new();
    }
    let labels: Vec<String> =
        (0..pages).map(|page| range_of(page).map_or_else(String::new, |range| range.label(page))).collect();
    let is_plain = (1..).zip(&labels).all(|(number, label): (usize, _)| *label == number.to_string());
    if is_plain { Vec::new() } else { labels }
}

impl Range {
    fn read(first: Object<'_>, range: Object<'_>) -> Option<Self> {
        let range = range.into_dict()?;
        Some(Self {
            first: usize::try_from(first.into_number()?.as_i64()).ok()?,
            prefix: range
                .get::<PdfString<'_>>(b"P")
                .map(|prefix| text_string::beginning(&prefix, LONGEST_PREFIX))
                .unwrap_or_default(),
            style: range.get::<Name<'_>>(b"S").and_then(|style| style.as_ref().first().copied()),
            start: range.get::<i32>(b"St").and_then(|start| usize::try_from(start).ok()).unwrap_or(1),
        })
    }

    fn label(&self, page: usize) -> String {
        let number = self.start.saturating_add(page - self.first);
        let numeral = match self.style {
            None => String::new(),
            Some(b'R') if number <= LARGEST => roman(number).to_uppercase(),
            Some(b'r') if number <= LARGEST => roman(number),
            Some(b'A') if number <= LARGEST => letters(number).to_uppercase(),
            Some(b'a') if number <= LARGEST => letters(number),
            Some(_) => number.to_string(),
        };
        format!("{}{numeral}", self.prefix)
    }
}

fn roman(mut number: usize) -> String {
    const NUMERALS: [(usize, &str); 13] = [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];
    let mut roman = String::new();
    for (value, numeral) in NUMERALS {
        while number >= value {
            roman.push_str(numeral);
            number -= value;
        }
    }
    roman
}

/// a to z, then aa to zz.
fn letters(number: usize) -> String {
    let Some(index) = number.checked_sub(1) else { return String::new() };
    let letter = u8::try_from(index % 26).map_or('?', |place| char::from(b'a' + place));
    std::iter::repeat_n(letter, index / 26 + 1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerals_are_those_of_books() {
        assert_eq!([1, 4, 9, 14, 1999].map(roman), ["i", "iv", "ix", "xiv", "mcmxcix"]);
        assert_eq!([0, 1, 26, 27, 53].map(letters), ["", "a", "z", "aa", "aaa"]);
    }
}
