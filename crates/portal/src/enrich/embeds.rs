//! Pages of others inside the text: a link in their place, so that nothing is asked of anybody unasked.

use super::{Context, Tree};

pub(super) fn replace<T: Tree>(tree: &T, context: &Context) {
    for embed in tree.elements(&["iframe", "object", "embed"]) {
        let address = tree.attribute(&embed, "src").or_else(|| tree.attribute(&embed, "data"));
        let title = tree.attribute(&embed, "title").map(|title| title.trim().to_owned());
        let title = title.filter(|title| !title.is_empty());
        let label = title.as_deref().unwrap_or(&context.embed_label);
        match address.and_then(|address| context.base.resolve(&address).ok()) {
            Some(link) => {
                let anchor = tree.replace(&embed, "a", label);
                tree.set_attribute(&anchor, "href", link.as_str());
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
