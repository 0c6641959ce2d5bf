//! Focus that moves within one control, as a toolbar or a menu is (WAI-ARIA Authoring Practices).

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, KeyboardEvent};

/// Moves the focus to where a key leads from the stop that has it: `lead` is told the key, the place of the stop, and
/// what all the stops are called.
pub fn rove(
    event: &KeyboardEvent,
    list: &Element,
    lead: impl FnOnce(&str, usize, &[String]) -> Option<usize>,
) {
    if event.default_prevented() || event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    let (key, stops, active) = (event.key(), stops(list), document().active_element());
    let Some(at) = stops.iter().position(|stop| active.as_deref() == Some(stop)) else { return };
    if stops.get(at).is_some_and(|stop| keeps(stop, &key)) {
        return;
    }
    let names: Vec<String> = stops.iter().map(|stop| stop.text_content().unwrap_or_default()).collect();
    if let Some(stop) = lead(&key, at, &names).and_then(|to| stops.get(to)) {
        event.prevent_default();
        let _ = stop.focus();
    }
}

/// Puts the focus on the first stop of a list, or on the last.
pub fn focus_end(list: &Element, is_last: bool) {
    let stops = stops(list);
    if let Some(stop) = if is_last { stops.last() } else { stops.first() } {
        let _ = stop.focus();
    }
}

/// Where what had the focus has gone, or can no longer be used, puts it on the first of `selector`.
pub fn recover_focus(selector: &'static str) {
    // By then the page is as it will be.
    request_animation_frame(move || {
        let active = document().active_element();
        let is_lost = |active: Element| active.tag_name() == "BODY" || is_off(&active);
        if active.is_none_or(is_lost) {
            let found = document().query_selector(selector).ok().flatten();
            if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
                let _ = found.focus();
            }
        }
    });
}

/// What in a list can be focused, and is seen.
fn stops(list: &Element) -> Vec<HtmlElement> {
    let Ok(all) = list.query_selector_all("[tabindex]") else { return Vec::new() };
    let all = (0..all.length()).filter_map(|at| all.get(at)?.dyn_into::<HtmlElement>().ok());
    all.filter(|stop| stop.offset_width() > 0 && !is_off(stop)).collect()
}

fn is_off(element: &Element) -> bool {
    element.matches(":disabled").unwrap_or_default()
}

/// Whether a field needs the key itself: a text as long as the caret is not at the end that the arrow leads to, and a
/// choice to come to its ends.
fn keeps(stop: &HtmlElement, key: &str) -> bool {
    let Some(field) = stop.dyn_ref::<HtmlInputElement>() else {
        return stop.tag_name() == "SELECT" && matches!(key, "Home" | "End");
    };
    let (start, end) = (field.selection_start().ok().flatten(), field.selection_end().ok().flatten());
    let length = u32::try_from(field.value().encode_utf16().count()).ok();
    match key {
        "ArrowLeft" => (start, end) != (Some(0), Some(0)),
        "ArrowRight" => (start, end) != (length, length),
        _ => true,
    }
}
