//! What may stand in an article: one list for both sanitisers.

/// The list as JSON. The browser's sanitiser reads it as it is, which spares the program a reader for it.
#[allow(dead_code, reason = "only the browser has DOMPurify")]
pub(crate) const ALLOWED: &str = include_str!("allowed.json");

/// The list for the host's sanitiser. Whatever it does not name is taken out; the words inside stay.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug, Clone, Default, serde::Deserialize)]
pub(crate) struct Allowed {
    /// Elements.
    pub(crate) elements: Vec<String>,
    /// Attributes, on every element.
    pub(crate) attributes: Vec<String>,
    /// Elements whose words go, too.
    pub(crate) dropped_with_content: Vec<String>,
    /// Schemes of links, without the colon; a link without one is relative.
    pub(crate) schemes: Vec<String>,
}

#[cfg(not(target_arch = "wasm32"))]
impl Allowed {
    pub(crate) fn list() -> Self {
        // The tests read it, too: an empty list would let nothing through.
        serde_json::from_str(ALLOWED).unwrap_or_default()
    }
}
