//! In which way a text is written, as the tree tells it.

use feed::Language;

/// In which way a text is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Style {
    /// Its language, where that differs from the document's.
    pub(crate) language: Option<Language>,
    pub(crate) is_strong: bool,
    pub(crate) is_emphasised: bool,
}
