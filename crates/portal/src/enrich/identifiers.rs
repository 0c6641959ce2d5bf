//! Ids of the body's own: no clash with the page's, and an anchor for each heading.

use super::Tree;
use crate::slug::{Slugs, slugify};

/// What every id in a body starts with.
const NAMESPACE: &str = "in-";

/// Puts ids, and whatever refers to them, into a namespace, and gives headings ids that have none.
pub(super) fn namespace<T: Tree>(tree: &T) {
    let mut given = Slugs::default();
    for node in tree.elements(&["*"]) {
        if let Some(id) = anchor_name(tree, &node) {
            let id = format!("{NAMESPACE}{id}");
            if given.take(&id) {
                tree.set_attribute(&node, "id", &id);
            } else {
                tree.remove_attribute(&node, "id");
            }
        }
        for reference in ["for", "headers", "aria-labelledby", "aria-describedby"] {
            if let Some(ids) = tree.attribute(&node, reference) {
                let ids: Vec<String> = ids.split_whitespace().map(|id| format!("{NAMESPACE}{id}")).collect();
                tree.set_attribute(&node, reference, &ids.join(" "));
            }
        }
    }
    for link in tree.elements(&["a"]) {
        if let Some(target) = tree.attribute(&link, "href").as_deref().and_then(target) {
            tree.set_attribute(&link, "href", &format!("#{NAMESPACE}{target}"));
        }
    }
    for heading in tree.elements(&["h2", "h3", "h4", "h5", "h6"]) {
        if tree.attribute(&heading, "id").is_none() {
            let wanted = format!("{NAMESPACE}{}", slugify(&tree.text(&heading)));
            tree.set_attribute(&heading, "id", &given.give(&wanted));
        }
    }
}

/// The id, or the old way to write one: `<a name="note">`.
fn anchor_name<T: Tree>(tree: &T, node: &T::Node) -> Option<String> {
    let is_usable = |id: &String| !id.is_empty() && !id.contains(char::is_whitespace);
    let old = || if tree.name(node) == "a" { tree.attribute(node, "name") } else { None };
    tree.attribute(node, "id").or_else(old).filter(is_usable)
}

/// Where a link inside the text goes.
fn target(href: &str) -> Option<&str> {
    href.trim().strip_prefix('#').filter(|target| !target.is_empty())
}
