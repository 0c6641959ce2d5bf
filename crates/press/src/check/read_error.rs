//! Why there is nothing to say about what is in a feed.

use std::fmt;

use feed::FeedError;

use crate::fetch::{FetchError, Source};

/// A feed that could not be had, or of which nothing can be kept.
#[derive(Debug)]
pub enum ReadError {
    /// It did not come.
    Fetch(FetchError),
    /// It came, and is no JSON Feed.
    Feed {
        /// Where it came from.
        source: Source,
        /// What is wrong with it.
        error: FeedError,
    },
}

impl From<FetchError> for ReadError {
    fn from(error: FetchError) -> Self {
        Self::Fetch(error)
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fetch(error) => write!(formatter, "{error}"),
            Self::Feed { source, error: FeedError::Xml } => {
                write!(formatter, "{}; run `tribune-press convert {source}`", FeedError::Xml)
            }
            Self::Feed { error: FeedError::Html, .. } => write!(
                formatter,
                "{}: look at the address in a browser; it may want you to log in, or be the address of a page",
                FeedError::Html
            ),
            Self::Feed { error, .. } => write!(formatter, "{error}"),
        }
    }
}

impl std::error::Error for ReadError {}
