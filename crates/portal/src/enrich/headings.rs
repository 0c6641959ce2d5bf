//! Headings in order: the page has the one h1, and no level is skipped.

use super::Tree;

/// Renames headings so that the first level in the body is h2 and each goes at most one deeper than the one
/// before (WCAG 2.2, 1.3.1).
pub(super) fn demote<T: Tree>(tree: &T) {
    // Levels as they stand that the heading before is inside of, outermost first.
    let mut open: Vec<u8> = Vec::new();
    for heading in tree.elements(&["h1", "h2", "h3", "h4", "h5", "h6"]) {
        let name = tree.name(&heading);
        let written = name.bytes().last().map_or(2, |digit| digit.saturating_sub(b'0'));
        while open.last().is_some_and(|level| *level >= written) {
            open.pop();
        }
        open.push(written);
        let level = ["h2", "h3", "h4", "h5", "h6"].get(open.len() - 1).copied().unwrap_or("h6");
        if level != name {
            tree.rename(&heading, level);
        }
    }
}
