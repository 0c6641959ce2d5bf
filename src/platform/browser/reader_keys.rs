//! Keys that the reader answers to wherever the focus is on its page.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use crate::document_reader::Desk;

/// Listens until the handle is removed.
pub(super) fn listen(place: Element, desk: Desk) -> WindowListenerHandle {
    window_event_listener(leptos::ev::keydown, move |event: KeyboardEvent| {
        // Whoever has answered to it already has said so.
        if event.default_prevented() {
            return;
        }
        match event.key().as_str() {
            "Escape" if is_ours(&event, &place) => escape(&event, &place, &desk),
            "f" if is_command(&event) => find(&event, &desk),
            _ => {}
        }
    })
}

/// Only what is in the reader, and what is nowhere.
fn is_ours(event: &KeyboardEvent, place: &Element) -> bool {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
        return true;
    };
    let section = place.parent_element();
    target.tag_name() == "BODY" || section.is_some_and(|section| section.contains(Some(&target)))
}

fn is_command(event: &KeyboardEvent) -> bool {
    (event.ctrl_key() || event.meta_key()) && !event.alt_key() && !event.shift_key()
}

/// Closes what is on top only; with nothing on top, the reader.
fn escape(event: &KeyboardEvent, place: &Element, desk: &Desk) {
    event.prevent_default();
    if desk.close_top() {
        // Pages that their text has covered take the focus when they can be seen again.
        let pages = place.next_element_sibling();
        request_animation_frame(move || focus_if_lost(pages));
    } else if let Ok(Some(back)) = document().query_selector("a.back") {
        back.unchecked_into::<HtmlElement>().click();
    }
}

/// Finds in the whole document. Asked for once more, the browser's own search is let through.
fn find(event: &KeyboardEvent, desk: &Desk) {
    let is_there_already = desk.opened.find.get_untracked() && is_in_search();
    if desk.status.pages.get_untracked() == 0 || is_there_already {
        return;
    }
    event.prevent_default();
    desk.opened.find.set(true);
}

fn is_in_search() -> bool {
    document()
        .active_element()
        .is_some_and(|element| element.matches("[role=search] input").unwrap_or_default())
}

/// What was closed may have given the focus back by itself.
fn focus_if_lost(pages: Option<Element>) {
    let is_lost = document().active_element().is_none_or(|element| element.tag_name() == "BODY");
    if let Some(pages) = pages.filter(|_| is_lost).and_then(|pages| pages.dyn_into::<HtmlElement>().ok()) {
        let _ = pages.focus();
    }
}
