//! Why a feed cannot be made into a JSON Feed.

use std::fmt;

use crate::fetch::FetchError;

/// Each case is something that a publisher can act on.
#[derive(Debug)]
pub enum ConvertError {
    /// It did not come.
    Fetch(FetchError),
    /// There are no bytes, or only blanks.
    NoContent,
    /// It is JSON already.
    Json,
    /// It is a web page.
    Html,
    /// It is neither RSS nor Atom, or its XML is broken: what its reader says.
    Unreadable(String),
}

impl From<FetchError> for ConvertError {
    fn from(error: FetchError) -> Self {
        Self::Fetch(error)
    }
}

impl fmt::Display for ConvertError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fetch(error) => write!(formatter, "{error}"),
            Self::NoContent => formatter.write_str("the feed is empty: there is nothing in it"),
            Self::Json => formatter.write_str(
                "this is JSON already: point the portal at it as it is, and look at it with `tribune-press check`",
            ),
            Self::Html => formatter.write_str(
                "a web page (HTML) came where an RSS or Atom feed should be: look at the address in a browser",
            ),
            Self::Unreadable(why) => write!(formatter, "this is no RSS or Atom feed, or its XML is broken: {why}"),
        }
    }
}

impl std::error::Error for ConvertError {}
