//! What may stand in an article: one list for both sanitisers.

use serde::Deserialize;

/// The list as a file, so that it is read in one place.
const LIST: &str = include_str!("allowed.json");

/// The allow-list. Whatever it does not name is taken out; the words inside stay.
#[derive(Debug, Clone, Default, Deserialize)]
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

impl Allowed {
    pub(crate) fn list() -> Self {
        serde_json::from_str(LIST).unwrap_or_default()
    }
}
