//! A body for readers elsewhere, in feeds: nothing in it counts on the portal's page around it.

use super::{Context, Tree, attributes, embeds, headings, identifiers, links, media};

/// What is said for the portal's own styles and programs.
const OURS: [&str; 3] = ["class", "rel", "data-size"];

/// Mends a parsed body in place: every address is whole. `page` is the article's own, where its notes are.
pub fn carry<T: Tree>(tree: &T, context: &Context, page: &str) {
    attributes::strip(tree);
    embeds::replace(tree, context);
    headings::demote(tree);
    identifiers::namespace(tree);
    links::mend(tree, context);
    media::mend(tree, context);
    attributes::direct(tree);
    for link in tree.elements(&["a", "area"]) {
        for attribute in OURS {
            tree.remove_attribute(&link, attribute);
        }
        let href = tree.attribute(&link, "href").unwrap_or_default();
        if let Some(target) = href.trim_start().strip_prefix('#') {
            tree.set_attribute(&link, "href", &[page, "#", target].concat());
        }
    }
}
