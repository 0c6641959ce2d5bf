//! From somebody's HTML to an article's: links resolved, headings in order, tables that scroll, pictures that
//! wait, documents that open in the portal. See DESIGN, section 5.
//!
//! One algorithm over a small [`Tree`], which the browser's DOM and the host's parser both provide, so the
//! written page and the live page have one shape. It makes nothing safe: the sanitiser comes after it, last.

mod attributes;
mod elsewhere;
mod embeds;
mod footnotes;
mod headings;
mod identifiers;
mod links;
mod media;
mod outline;
mod tables;
mod tree;

use feed::{Language, Link};

pub use elsewhere::carry;
pub use outline::Heading;
pub use tree::Tree;

/// What enriching needs to know of the article and of the page around it.
#[derive(Debug, Clone, PartialEq)]
pub struct Context {
    /// What relative addresses are relative to.
    pub base: Link,
    /// The scheme, host and port of the portal itself; links elsewhere are marked.
    pub origin: String,
    /// The article's documents: the file, and the address of its page as it stands in `href`.
    pub documents: Vec<(Link, String)>,
    /// The id of the element that says what a table without a caption is called: it is not in the article's language.
    pub table_label: &'static str,
    /// What an embedded page is called that has no title, in the interface's language.
    pub embed_label: String,
    /// What the way back from a note is called, in the interface's language.
    pub back_label: String,
    /// The interface's language.
    pub interface: Language,
    /// The article's language.
    pub language: Option<Language>,
}

/// Enriches a parsed body in place. Returns its outline.
pub fn enrich<T: Tree>(tree: &T, context: &Context) -> Vec<Heading> {
    attributes::strip(tree);
    embeds::replace(tree, context);
    headings::demote(tree);
    identifiers::namespace(tree);
    footnotes::lead_back(tree, context);
    links::mend(tree, context);
    embeds::set_apart(tree);
    media::mend(tree, context);
    tables::wrap(tree, context);
    attributes::direct(tree);
    outline::of(tree, context)
}
