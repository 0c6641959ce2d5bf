//! The documents that are opened.

use crate::generated_pdf;

/// A document of so many pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Document {
    /// How many.
    pub(crate) pages: usize,
}

/// All of them: the first comes in one piece, the last is read in parts.
pub(crate) static DOCUMENTS: [Document; 3] =
    [Document { pages: 2 }, Document { pages: 60 }, Document { pages: 500 }];

/// The one that is opened again and again.
pub(crate) static AGAIN: Document = Document { pages: 60 };

impl Document {
    /// What its link says, after "Read: ".
    pub(crate) fn title(self) -> String {
        format!("{} pages", self.pages)
    }

    /// Its file, by its path below the base.
    pub(crate) fn file(self) -> String {
        format!("documents/{}-pages.pdf", self.pages)
    }

    /// Its bytes.
    pub(crate) fn bytes(self) -> Vec<u8> {
        generated_pdf::write(self.pages)
    }
}
