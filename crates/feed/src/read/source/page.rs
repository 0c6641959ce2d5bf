//! Documents that come where a feed should be.

use crate::FeedError;
use crate::plain_text::{Scanner, is_one_of};

/// The error for a web page, or for RSS or Atom. `None` for everything else, also for the markup in which servers
/// write their warnings before a feed.
pub(super) fn error(text: &str) -> Option<FeedError> {
    if !text.starts_with('<') {
        return None;
    }
    let root = root_element(text).unwrap_or_default();
    let local_name = root.rsplit(':').next().unwrap_or_default();
    if is_one_of(&["rss", "feed", "RDF"], local_name) {
        return Some(FeedError::Xml);
    }
    let is_document = text.starts_with("<!") || text.starts_with("<?");
    (is_document || is_one_of(&["html", "head", "body"], root)).then_some(FeedError::Html)
}

/// The name of the first element, after the declaration, the type of the document, and comments.
fn root_element(text: &str) -> Option<&str> {
    let mut scanner = Scanner::default();
    let mut rest = text;
    while let Some(after) = rest.find('<').and_then(|at| rest.get(at..)) {
        let tag = scanner.tag(after);
        match tag {
            Some(tag) if !tag.name.is_empty() => return Some(tag.name),
            _ => rest = after.get(tag.map_or(1, |tag| tag.source.len())..)?,
        }
    }
    None
}
