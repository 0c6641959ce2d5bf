//! Which format a feed is in.

use feed::{Code, PagedFeed};

/// What the first page of a feed says of its own format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A version of JSON Feed that exists: 1 or 1.1.
    JsonFeed,
    /// Nothing; it is read as JSON Feed 1.1.
    Unsaid,
    /// Some other version; it is read as JSON Feed 1.1.
    Unknown,
}

impl Format {
    pub(super) fn of(feed: &PagedFeed) -> Self {
        let has = |code| feed.findings().iter().any(|finding| finding.page == 1 && finding.code == code);
        if has(Code::VersionMissing) {
            Self::Unsaid
        } else if has(Code::VersionUnknown) {
            Self::Unknown
        } else {
            Self::JsonFeed
        }
    }

    /// The format as people name it, in English.
    pub fn name(self) -> &'static str {
        match self {
            Self::JsonFeed => "JSON Feed",
            Self::Unsaid => "JSON Feed (it does not say which version)",
            Self::Unknown => "JSON Feed (of an unknown version)",
        }
    }
}
