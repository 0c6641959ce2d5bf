//! The panel in the page: what is in sight, and what has the focus.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::ID;
use crate::document_reader::opener::{find, focus, focused};

/// Whether the panel lies over the pages, and not beside them: the style sheet knows.
pub(super) fn is_over_pages() -> bool {
    find(&["#", ID].concat()).is_some_and(|panel| style(&panel, "position") == "absolute")
}

/// A property as it is in effect.
pub(super) fn style(element: &Element, property: &str) -> String {
    let style = window().get_computed_style(element).ok().flatten();
    style.and_then(|style| style.get_property_value(property).ok()).unwrap_or_default()
}

pub(super) fn focus_pages() {
    if let Some(pages) = find(".reader-pages") {
        focus(&pages);
    }
}

/// Moves the focus to the element with this id, and brings it in sight.
pub(super) fn focus_on(id: &str) {
    if let Some(element) = by_id(id) {
        focus(&element);
        reveal(&element);
    }
}

/// Does what a click on the element with this id does.
pub(super) fn click(id: &str) {
    if let Some(element) = by_id(id) {
        element.click();
    }
}

/// Brings the element with this id in sight.
pub(super) fn show(id: &str) {
    if let Some(element) = by_id(id) {
        reveal(&element);
    }
}

/// Whether something in the element has the focus.
pub(super) fn has_focus(element: &Element) -> bool {
    focused().is_some_and(|focused| element.contains(Some(&focused)))
}

/// Scrolls the panel alone: `scrollIntoView` would move the article, too.
fn reveal(element: &HtmlElement) {
    let Ok(Some(panel)) = element.closest("[role=tabpanel]") else { return };
    let (own, sight) = (element.get_bounding_client_rect(), panel.get_bounding_client_rect());
    let by = if own.top() < sight.top() {
        own.top() - sight.top()
    } else {
        (own.bottom() - sight.bottom()).clamp(0.0, (own.top() - sight.top()).max(0.0))
    };
    // Pixels: a part of one does not matter.
    #[allow(clippy::cast_possible_truncation)]
    panel.set_scroll_top(panel.scroll_top() + by as i32);
}

fn by_id(id: &str) -> Option<HtmlElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}
