//! Where the visitor was on each page of the tab's history.
//!
//! Each history entry gets a key of its own in its state; positions are kept by key, for this tab alone
//! (`sessionStorage`). The router scrolls to the top on the way forth; the way back is ours.

use std::cell::{Cell, RefCell};

use leptos::{ev, prelude::*};
use wasm_bindgen::JsValue;
use web_sys::{History, ScrollRestoration, Storage};

use super::focus;

const KEY: &str = "tribune";
/// So many frames a page may take to grow as long as it was.
const FRAMES: u32 = 90;

thread_local! {
    /// The key of the entry that is shown.
    static CURRENT: RefCell<String> = const { RefCell::new(String::new()) };
    /// Whether the browser went to another entry by itself: back, forth or reload.
    static IS_RETURN: Cell<bool> = const { Cell::new(false) };
    /// Counts arrivals: a newer one ends what an older one still does.
    static ARRIVAL: Cell<u32> = const { Cell::new(0) };
}

/// Starts to note positions.
pub(crate) fn remember_positions() {
    if let Some(history) = history() {
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
    window_event_listener(ev::popstate, |_| IS_RETURN.set(true));
    window_event_listener(ev::scroll, |_| note());
    window_event_listener(ev::pagehide, |_| note());
}

/// To be called when another place is shown: goes to where the visitor was there, or to its beginning.
pub(super) fn settle(is_first: bool) {
    let arrival = ARRIVAL.get().wrapping_add(1);
    ARRIVAL.set(arrival);
    let is_return = IS_RETURN.take() || is_first;
    // The router writes the history entry after the page has been drawn.
    request_animation_frame(move || {
        if ARRIVAL.get() != arrival {
            return;
        }
        let key = entry_key();
        CURRENT.with_borrow_mut(|current| current.clone_from(&key));
        if !is_first {
            focus::to_heading();
        }
        if let (true, Some(position)) = (is_return, position(&key)) {
            restore(position, arrival, FRAMES);
        }
    });
}

/// Content may still be coming in: tries again until the page is long enough.
fn restore(position: f64, arrival: u32, frames: u32) {
    let window = window();
    window.scroll_to_with_x_and_y(0.0, position);
    let is_there = window.scroll_y().is_ok_and(|now| (now - position).abs() < 2.0);
    if !is_there && frames > 0 {
        request_animation_frame(move || {
            if ARRIVAL.get() == arrival {
                restore(position, arrival, frames - 1);
            }
        });
    }
}

fn note() {
    let key = CURRENT.with_borrow(Clone::clone);
    if let (false, Some(storage), Ok(position)) = (key.is_empty(), storage(), window().scroll_y()) {
        // A full or forbidden storage costs the position, nothing else.
        let _ = storage.set_item(&format!("{KEY}:{key}"), &position.to_string());
    }
}

fn position(key: &str) -> Option<f64> {
    storage()?.get_item(&format!("{KEY}:{key}")).ok()??.parse().ok()
}

/// The key of the history entry that is shown, given to it now if it has none.
fn entry_key() -> String {
    let Some(history) = history() else { return String::new() };
    let state = history.state().unwrap_or(JsValue::NULL);
    let known = js_sys::Reflect::get(&state, &JsValue::from_str(KEY)).ok().and_then(|key| key.as_string());
    known.unwrap_or_else(|| {
        let key = format!("{:x}", (js_sys::Math::random() * 1e15) as u64);
        let state = js_sys::Object::new();
        let _ = js_sys::Reflect::set(&state, &JsValue::from_str(KEY), &JsValue::from_str(&key));
        let _ = history.replace_state(&state, "");
        key
    })
}

fn history() -> Option<History> {
    window().history().ok()
}

fn storage() -> Option<Storage> {
    window().session_storage().ok().flatten()
}
