//! How much of a document is read.

use std::time::Duration;

/// How much may be asked of the machine for one document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// So long is a document read at the most. What was found by then is kept.
    pub time: Duration,
    /// Of so many pages the text is read, from the first.
    pub text_pages: usize,
    /// So many letters of a page are read.
    pub letters: usize,
    /// So many bytes of text are read in all, as far as whole pages go.
    pub text_bytes: usize,
    /// The longer side of the cover, in pixels.
    pub cover: u16,
    /// So many entries of a table of contents are read, those inside others included.
    pub bookmarks: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            time: Duration::from_mins(1),
            text_pages: 2_000,
            letters: 100_000,
            text_bytes: 20_000_000,
            cover: 480,
            bookmarks: 2_000,
        }
    }
}
