//! What the end of one line and the beginning of the next make.

use super::letters::is_cjk;

/// How two lines are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    /// With a blank.
    Blank,
    /// As they are.
    Nothing,
    /// Without the hyphen that the first ends with.
    Dissolved,
}

/// How a line that ends with these letters and one that begins with `rest` are joined. `is_hyphenated` tells that a
/// hyphen stood there which is not in the text.
pub(super) fn joint([third, second, last]: [char; 3], rest: &str, is_hyphenated: bool) -> Joint {
    let Some(next) = rest.chars().next() else { return Joint::Blank };
    let is_hyphen = matches!(last, '-' | '\u{2010}');
    if is_hyphenated {
        return if last.is_lowercase() && next.is_lowercase() { Joint::Nothing } else { Joint::Blank };
    }
    if is_hyphen && second.is_lowercase() && next.is_lowercase() {
        return if is_suspended(third, second, rest) { Joint::Blank } else { Joint::Dissolved };
    }
    // A real compound: `Noord-Holland`, `COVID-19`.
    if is_hyphen && second.is_alphanumeric() && next.is_alphanumeric() || is_cjk(last) && is_cjk(next) {
        return Joint::Nothing;
    }
    Joint::Blank
}

/// Whether the hyphen stands for a part that two words share: `voor- en nadelen`.
fn is_suspended(before: char, last: char, rest: &str) -> bool {
    const WORDS: [&str; 8] = ["en", "of", "et", "ou", "and", "or", "und", "oder"];
    // `groei-en` and `bau-en` are one word each.
    const DIVIDED_BEFORE_EN: [(char, char); 8] =
        [('a', 'i'), ('e', 'i'), ('u', 'i'), ('i', 'j'), ('a', 'u'), ('e', 'u'), ('e', 'h'), ('z', 'e')];
    let word = rest.split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
    WORDS.contains(&word) && !(word == "en" && DIVIDED_BEFORE_EN.contains(&(before, last)))
}
