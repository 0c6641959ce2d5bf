//! Why nothing at all could be kept of a feed.

use std::fmt;

/// Each case is something that a content team can act on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FeedError {
    /// There are no bytes, or only blanks.
    NoContent,
    /// A web page came where a feed should be.
    Html,
    /// A feed came in another format: RSS or Atom, which are XML.
    Xml,
    /// The text is no JSON (RFC 8259).
    InvalidJson {
        /// The line of the first mistake, from 1.
        line: usize,
        /// The column in that line, in bytes, from 1.
        column: usize,
    },
    /// The JSON is sound, and no JSON Feed: it has no array of `items`.
    NotAFeed,
}

impl fmt::Display for FeedError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoContent => formatter.write_str("the feed is empty: there is nothing in the file"),
            Self::Html => formatter.write_str("a web page (HTML) came where a JSON Feed should be"),
            Self::Xml => formatter.write_str("an RSS or Atom feed (XML) came where a JSON Feed should be"),
            Self::InvalidJson { line, column } => {
                write!(formatter, "the feed is no valid JSON: see line {line}, column {column}")
            }
            Self::NotAFeed => formatter.write_str("the JSON is no JSON Feed: it has no array of items"),
        }
    }
}

impl std::error::Error for FeedError {}
