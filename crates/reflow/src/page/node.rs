//! The tree of a tagged page (ISO 32000-2, section 14.7).

use feed::{Json, Language};

use crate::number::whole;

/// Deeper than this nothing is looked at. The JSON reader stops earlier; it is not to be relied on.
const DEEPEST: usize = 200;

/// An element of the tree.
pub(crate) struct Node {
    /// The standard structure type, `P` or `Table`.
    pub(crate) role: String,
    pub(crate) language: Option<Language>,
    pub(crate) alt: Option<String>,
    /// Over how many columns and rows a cell reaches, if it is one.
    pub(crate) columns: u32,
    pub(crate) rows: u32,
    pub(crate) children: Vec<Child>,
}

/// What is in an element.
pub(crate) enum Child {
    Node(Node),
    /// The text that is marked with this id.
    Content(String),
}

impl Node {
    pub(crate) fn read(json: &Json, depth: usize) -> Option<Self> {
        if depth > DEEPEST || json.as_object().is_none() {
            return None;
        }
        let text = |key: &str| json.get(key).and_then(Json::as_text);
        let children = match json.get("children") {
            Some(Json::List(children)) => children.as_slice(),
            _ => &[],
        };
        Some(Self {
            role: text("role").unwrap_or_default().to_owned(),
            language: text("lang").and_then(Language::parse),
            alt: text("alt").map(|alt| alt.split_whitespace().collect::<Vec<_>>().join(" ")),
            columns: span(json.get("colSpan")),
            rows: span(json.get("rowSpan")),
            children: children.iter().filter_map(|child| Child::read(child, depth + 1)).collect(),
        })
    }
}

impl Node {
    /// The elements in it.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.children.iter().filter_map(|child| match child {
            Child::Node(node) => Some(node),
            Child::Content(_) => None,
        })
    }
}

impl Child {
    fn read(json: &Json, depth: usize) -> Option<Self> {
        match (json.get("role"), json.get("id").and_then(Json::as_text)) {
            (None, Some(mark)) => Some(Self::Content(mark.to_owned())),
            _ => Node::read(json, depth).map(Self::Node),
        }
    }
}

fn span(json: Option<&Json>) -> u32 {
    const MOST: i64 = 1_000;
    json.and_then(whole).and_then(|span| u32::try_from(span.clamp(1, MOST)).ok()).unwrap_or(1)
}
