//! BibTeX, for LaTeX and for programs that keep references (<https://www.bibtex.org/Format/>).

use super::field::one_line;
use crate::document_reader::Brief;

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// A record of the document or the article. `accessed` is the day when it was read (RFC 3339, `full-date`), or nothing.
pub(in super::super) fn bibtex(brief: &Brief, accessed: &str) -> String {
    let kind = if brief.is_document() { "techreport" } else { "misc" };
    // What publishes has another name in each kind.
    let publisher = if brief.is_document() { "institution" } else { "howpublished" };
    let authors: Vec<String> = brief.names().map(name).collect();
    let (year, month) = brief.date().map(|(year, month, _)| (year.to_string(), month)).unwrap_or_default();
    let mut record = ["@", kind, "{", &key(brief, &year)].concat();
    let mut field = |name: &str, value: &str| {
        if !value.is_empty() {
            record.push_str(&[",\n  ", name, " = ", value].concat());
        }
    };
    field("author", &braced(&authors.join(" and ")));
    // Twice, so that no style changes its capitals.
    field("title", &braced(&braced(&escaped(&brief.title))));
    field(publisher, &braced(&escaped(&brief.portal)));
    field("year", &braced(&year));
    field("month", MONTHS.get(usize::from(month).wrapping_sub(1)).unwrap_or(&""));
    field("url", &braced(&address(&brief.here)));
    field("urldate", &braced(&escaped(accessed)));
    field("language", &braced(&escaped(&brief.title_language)));
    record.push_str("\n}\n");
    record
}

fn braced(value: &str) -> String {
    if value.is_empty() { String::new() } else { ["{", value, "}"].concat() }
}

/// A name. One that BibTeX would take apart is kept together.
fn name(name: &str) -> String {
    let is_in_parts = name.split_whitespace().any(|word| word.eq_ignore_ascii_case("and"));
    if is_in_parts { braced(&escaped(name)) } else { escaped(name) }
}

/// What LaTeX would take for a command, as a sign. Braces become commands themselves: BibTeX counts them even after
/// a backslash.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in one_line(text).chars() {
        match letter {
            '\\' => escaped.push_str("\\textbackslash{}"),
            '{' => escaped.push_str("\\textbraceleft{}"),
            '}' => escaped.push_str("\\textbraceright{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '#' | '$' | '%' | '&' | '_' => escaped.extend(['\\', letter]),
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// An address stays as it is; what would end the field is written as RFC 3986 has it.
fn address(address: &str) -> String {
    one_line(address).replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C").replace(' ', "%20")
}

/// The last part of the address, which is made from the title, and the year.
fn key(brief: &Brief, year: &str) -> String {
    let path = brief.here.split(['?', '#']).next().unwrap_or_default();
    let last = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    // Letters beyond ASCII are encoded there, and BibTeX wants none in a key.
    let mut coded = 0_u8;
    let plain = last.chars().filter(|letter| {
        coded = if *letter == '%' { 3 } else { coded };
        let is_plain = coded == 0 && (letter.is_ascii_alphanumeric() || *letter == '-');
        coded = coded.saturating_sub(1);
        is_plain
    });
    let plain: String = plain.collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).take(5).collect();
    let first = if words.is_empty() { "work".to_owned() } else { words.join("-") };
    [first.as_str(), year].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
