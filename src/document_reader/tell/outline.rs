//! The outline, as the document has it.

use feed::Json;

use super::{list_of, number, string};

/// An entry of the outline.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OutlineItem {
    /// What it is called.
    pub title: String,
    /// What [`super::super::Ask::Entry`] knows it by; none where it leads nowhere.
    pub key: Option<u32>,
    /// The page that it leads to, from 1, where that is known.
    pub page: Option<u32>,
    /// Where it leads to outside of the document.
    pub url: Option<String>,
    /// Whether what is below it is shown at first.
    pub is_open: bool,
    /// What is below it.
    pub items: Vec<OutlineItem>,
}

impl OutlineItem {
    pub(super) fn read(json: &Json) -> Self {
        Self {
            title: string(json.get("title")),
            key: number(json.get("key")),
            page: number(json.get("page")),
            url: json.get("url").and_then(Json::as_text).map(str::to_owned),
            is_open: json.get("open") == Some(&Json::Bool(true)),
            items: list_of(json.get("items")).iter().map(Self::read).collect(),
        }
    }
}
