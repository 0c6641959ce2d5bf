//! Notes that lead back to where they belong.

use super::{Context, Tree};

/// The elements that a note can be, and be given a link in.
const NOTES: [&str; 7] = ["li", "p", "div", "dd", "td", "aside", "section"];

/// A mark in the text that leads to a note gets a way back from there, where the writer has made none.
pub(super) fn lead_back<T: Tree>(tree: &T, context: &Context) {
    for mark in tree.elements(&["a"]) {
        let Some(target) = tree.attribute(&mark, "href").filter(|_| is_mark(&tree.text(&mark))) else {
            continue;
        };
        let Some(note) = target.strip_prefix('#').and_then(|id| tree.find(None, &selector(id)?)) else {
            continue;
        };
        let is_note = NOTES.contains(&tree.name(&note).as_str());
        if !is_note {
            continue;
        }
        tree.set_attribute(&mark, "class", "note-mark");
        if tree.find(Some(&note), "a[href^='#']").is_some() {
            continue;
        }
        let id = tree.attribute(&mark, "id").unwrap_or_else(|| {
            // The writer's own ids all begin with `in-`.
            let id = ["to-", &target[1..]].concat();
            tree.set_attribute(&mark, "id", &id);
            id
        });
        let place = tree.find(Some(&note), "p:last-child").unwrap_or(note);
        let back = tree.append(&place, "a", "↩\u{fe0e}");
        tree.set_attribute(&back, "href", &["#", &id].concat());
        tree.set_attribute(&back, "class", "note-back");
        tree.set_attribute(&back, "aria-label", &context.back_label);
        tree.set_attribute(&back, "lang", context.interface.as_str());
    }
}

/// What one writes for a note: `1`, `[12]`, `*`.
fn is_mark(text: &str) -> bool {
    let mark = text.trim().trim_matches(['[', ']', '(', ')']);
    !mark.is_empty()
        && mark.len() < 4
        && mark.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '*' | '†' | '‡' | '§'))
}

/// What has this id.
fn selector(id: &str) -> Option<String> {
    (!id.contains(['"', '\\'])).then(|| ["[id=\"", id, "\"]"].concat())
}
