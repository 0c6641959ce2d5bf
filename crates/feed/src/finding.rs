//! What the reader had to mend or drop, for the content team.

use crate::Code;

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

impl Severity {
    /// The stable name: `advice`, `warning` or `error`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Advice => "advice",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
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
    /// The id of the item that it is about, when it is about one that has an id.
    pub item: Option<String>,
}
