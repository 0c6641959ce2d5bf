//! What stops a task, said so that a person can act on it.

use std::error::Error;
use std::fmt;

/// What failed, why it is needed, and what to do.
#[derive(Debug)]
pub(crate) struct Trouble {
    what: String,
    why: String,
    remedy: String,
}

impl Trouble {
    /// All three are for reading; the remedy names the exact command where there is one.
    pub(crate) fn new(what: impl Into<String>, why: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what: what.into(), why: why.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n  why it is needed: {}\n  what to do: {}", self.what, self.why, self.remedy)
    }
}

impl Error for Trouble {}
