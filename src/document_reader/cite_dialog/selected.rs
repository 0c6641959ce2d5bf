//! What is selected in the document.

/// What is selected in the document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), allow(dead_code, reason = "nobody selects anything on the host"))]
pub(crate) struct Selected {
    /// The words, with one blank between them; at least one.
    pub(crate) words: String,
    /// The page where they begin, where that is known.
    pub(crate) page: Option<u32>,
}
