//! The words of a page.

use std::fmt::Write;

/// A line is this long, more or less, in characters.
const LINE: usize = 78;
/// So many lines are on a page: about 3,000 characters.
const LINES: usize = 40;

const WORDS: &str = "the of and report people work together neighbourhood about time housing social practice that is in a \
                     city which between research partners annual learn from each other slowly support women culture";

/// The operators that draw a page (ISO 32000-1, 9.4). Its number comes first, from the top and the left margin.
pub(super) fn page(page: usize) -> String {
    let words: Vec<&str> = WORDS.split(' ').collect();
    let mut text = format!("BT\n/F 12 Tf\n16 TL\n72 760 Td\n(Page {}) Tj\n", page + 1);
    let mut at = page * 7;
    for line in 0..LINES {
        text.push_str("T* (");
        let start = text.len();
        while text.len() - start < LINE {
            // A step that shares no factor with the number of words passes by all of them.
            at += 1 + (page + line) % 3;
            let _ = write!(text, "{} ", words[at % words.len()]);
        }
        text.push_str(") Tj\n");
    }
    text.push_str("ET");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_about_3000_characters_of_its_own() {
        let length = page(0).len();
        assert!((3_000..4_000).contains(&length), "{length}");
        assert_ne!(page(0), page(1));
    }
}
