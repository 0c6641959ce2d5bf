//! A page as PDF.js tells it. Lengths are tenths of a point, from the page's top left.

mod link_area;
mod node;
mod run;

use feed::{Json, Language};

use crate::number::whole;
pub(crate) use link_area::LinkArea;
pub(crate) use node::{Child, Node};
pub(crate) use run::Run;

/// More than any page has. Each run is compared with each.
const MOST_LINKS: usize = 2_000;

/// A page.
pub(crate) struct Page {
    /// 0 where nothing tells.
    pub(crate) height: i64,
    /// The document's language.
    pub(crate) language: Option<Language>,
    /// Its text, in the order in which it is drawn.
    pub(crate) runs: Vec<Run>,
    pub(crate) links: Vec<LinkArea>,
    pub(crate) tree: Option<Node>,
}

impl Page {
    /// `None` when there is no array of runs.
    pub(crate) fn read(json: &Json) -> Option<Self> {
        let Json::List(runs) = json.get("runs")? else { return None };
        let links = match json.get("links") {
            Some(Json::List(links)) => links.as_slice(),
            _ => &[],
        };
        Some(Self {
            height: json.get("height").and_then(whole).unwrap_or_default().max(0),
            language: json.get("language").and_then(Json::as_text).and_then(Language::parse),
            runs: runs.iter().filter_map(Run::read).collect(),
            links: links.iter().filter_map(LinkArea::read).take(MOST_LINKS).collect(),
            tree: json.get("tree").and_then(|tree| Node::read(tree, 0)),
        })
    }
}
