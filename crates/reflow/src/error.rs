//! Why nothing could be read of a page.

use std::fmt;

use feed::JsonError;

/// What is wrong with what should be a page. Neither happens with what the portal's own glue makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LeafError {
    /// The text is no JSON (RFC 8259), or nests too deep to be read.
    InvalidJson {
        /// The line of the first mistake, from 1.
        line: usize,
        /// The column in that line, in bytes, from 1.
        column: usize,
    },
    /// The JSON is sound, and no page: it has no array of `runs`.
    NotAPage,
}

impl From<JsonError> for LeafError {
    fn from(JsonError { line, column }: JsonError) -> Self {
        Self::InvalidJson { line, column }
    }
}

impl fmt::Display for LeafError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidJson { line, column } => {
                write!(formatter, "the page is no valid JSON: see line {line}, column {column}")
            }
            Self::NotAPage => formatter.write_str("the JSON is no page: it has no array of runs"),
        }
    }
}

impl std::error::Error for LeafError {}
