//! Which format a feed is in.

use feed::{Feed, Version};

/// What a feed says of its own format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// JSON Feed 1.1.
    JsonFeed11,
    /// JSON Feed 1.0.
    JsonFeed1,
    /// Nothing; it is read as JSON Feed 1.1.
    Unsaid,
    /// Some other version; it is read as JSON Feed 1.1.
    Unknown,
}

impl Format {
    pub(super) fn of(feed: &Feed) -> Self {
        match feed.version {
            Version::V1_1 => Self::JsonFeed11,
            Version::V1 => Self::JsonFeed1,
            Version::Other(_) => Self::Unknown,
            Version::Unsaid => Self::Unsaid,
        }
    }

    /// The format as people name it, in English.
    pub fn name(self) -> &'static str {
        match self {
            Self::JsonFeed11 => "JSON Feed 1.1",
            Self::JsonFeed1 => "JSON Feed 1.0",
            Self::Unsaid => "JSON Feed (it does not say which version)",
            Self::Unknown => "JSON Feed (of an unknown version)",
        }
    }
}
