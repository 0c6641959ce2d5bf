//! A stretch of text that is written in one way.

use feed::Language;

/// A stretch of text that is written in one way. The spans of a block follow each other as they stand: the blanks
/// between words are in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The text, never empty. Only the spans of [`crate::Block::Code`] have line breaks.
    pub text: String,
    /// Its language, where that differs from the document's.
    pub language: Option<Language>,
    /// Where it leads: an `http:`, `https:`, `mailto:` or `tel:` address, or `#page=7` for a place in the document.
    pub link: Option<String>,
    /// Whether it is of strong importance.
    pub is_strong: bool,
    /// Whether it is stressed.
    pub is_emphasised: bool,
}

/// The text of spans, without how it is written.
pub(crate) fn text_of(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}
