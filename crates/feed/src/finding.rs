//! What the reader had to mend or drop, for the content team.

use crate::Code;

/// As much of the feed as a finding quotes, in characters.
const LONGEST_QUOTE: usize = 80;

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing is wrong, and something could be better.
    Advice,
    /// Something was mended; nothing is lost.
    Warning,
    /// Content was lost.
    Error,
}

/// One thing that the reader mended or dropped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind of thing; it says how bad it is, what was done and how to mend it.
    pub code: Code,
    /// The page of the feed that it is on, from 1.
    pub page: u32,
    /// Where in that page, as in `items[12].date_published`; empty for the page as a whole.
    pub place: String,
    /// What stood there, shortened.
    pub found: String,
    /// The id of the item that it is about, when it is about one that has an id, of at most 2,000 bytes.
    pub item: Option<String>,
}

/// At most [`LONGEST_QUOTE`] characters, the last of them `…` where something is left out.
pub(crate) fn shortened(text: &str) -> String {
    if text.char_indices().nth(LONGEST_QUOTE).is_none() {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(LONGEST_QUOTE - 1).collect();
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_has_at_most_eighty_characters() {
        assert_eq!(shortened(&"é".repeat(80)), "é".repeat(80));
        let short = shortened(&"é".repeat(81));
        assert_eq!(short.chars().count(), 80);
        assert!(short.ends_with('…'));
    }
}
