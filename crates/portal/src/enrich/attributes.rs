//! Attributes that mean something on the writer's page and something else, or nothing, on ours.

use super::Tree;

const FOREIGN: [&str; 5] = ["class", "role", "tabindex", "style", "aria-hidden"];

/// Takes them away, before enriching adds its own.
pub(super) fn strip<T: Tree>(tree: &T) {
    for node in tree.elements(&["*"]) {
        for attribute in FOREIGN {
            tree.remove_attribute(&node, attribute);
        }
    }
}
