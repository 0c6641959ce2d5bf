//! Pages of others inside the text: a link in their place, so that nothing is asked of anybody unasked.

use super::{Context, Tree};
use crate::embedded::embedded;

/// What a link has that stands for a page: how large the page is to be (`width/height`, as written), as far as that is said.
const SIZE: &str = "data-size";

/// Puts a link in the place of each.
pub(super) fn replace<T: Tree>(tree: &T, context: &Context) {
    for embed in tree.elements(&["iframe", "object", "embed"]) {
        let address = tree.attribute(&embed, "src").or_else(|| tree.attribute(&embed, "data"));
        let title = tree.attribute(&embed, "title").map(|title| title.trim().to_owned());
        let title = title.filter(|title| !title.is_empty());
        let label = title.as_deref().unwrap_or(&context.embed_label);
        match address.and_then(|address| embedded(&context.base, &address)) {
            Some(link) => {
                let length = |name| tree.attribute(&embed, name).unwrap_or_default();
                let size = [&length("width"), "/", &length("height")].concat();
                let anchor = tree.replace(&embed, "a", label);
                tree.set_attribute(&anchor, "href", link.as_str());
                tree.set_attribute(&anchor, SIZE, &size);
                if title.is_none() {
                    tree.set_attribute(&anchor, "lang", context.interface.as_str());
                }
            }
            None => {
                tree.replace(&embed, "span", "");
            }
        }
    }
}

/// Gives a place of its own to each that leads to another site, where it can be shown when somebody asks for it
/// (`src/tools/embeds.js`). What is known to be a document by now, or is the portal's own, stays a link among words.
pub(super) fn set_apart<T: Tree>(tree: &T) {
    for anchor in tree.elements(&["a"]) {
        if tree.attribute(&anchor, SIZE).is_some() && tree.attribute(&anchor, "class").is_some() {
            let place = tree.wrap(&anchor, "span");
            tree.set_attribute(&place, "class", "embed");
        }
    }
}
