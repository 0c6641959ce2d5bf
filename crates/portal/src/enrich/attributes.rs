//! Attributes that mean something on the writer's page and something else, or nothing, on ours.

use feed::Language;

use super::Tree;

const FOREIGN: [&str; 6] = ["class", "role", "tabindex", "style", "aria-hidden", "data-size"];

/// Takes them away, before enriching adds its own.
pub(super) fn strip<T: Tree>(tree: &T) {
    for node in tree.elements(&["*"]) {
        for attribute in FOREIGN {
            tree.remove_attribute(&node, attribute);
        }
    }
}

/// What names its language runs the way that this language does, unless it says otherwise.
pub(super) fn direct<T: Tree>(tree: &T) {
    for node in tree.elements(&["*"]) {
        let language = tree.attribute(&node, "lang").and_then(|tag| Language::parse(&tag));
        if let (Some(language), None) = (language, tree.attribute(&node, "dir")) {
            tree.set_attribute(&node, "dir", if language.is_right_to_left() { "rtl" } else { "ltr" });
        }
    }
}
