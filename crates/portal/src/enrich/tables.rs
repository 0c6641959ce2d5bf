//! Tables that scroll inside themselves, by keyboard too (WCAG 2.2, 1.4.10 and 2.1.1).

use super::{Context, Tree};

/// Puts each table into a labelled region that can be focused.
pub(super) fn wrap<T: Tree>(tree: &T, context: &Context) {
    for table in tree.elements(&["table"]) {
        let caption = tree.child(&table, "caption").map(|caption| tree.text(&caption));
        let caption = caption.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        let region = tree.wrap(&table, "div");
        tree.set_attribute(&region, "class", "table-scroller");
        tree.set_attribute(&region, "role", "region");
        tree.set_attribute(&region, "tabindex", "0");
        match caption {
            Some(caption) => tree.set_attribute(&region, "aria-label", &caption),
            None => tree.set_attribute(&region, "aria-labelledby", context.table_label),
        }
    }
}
