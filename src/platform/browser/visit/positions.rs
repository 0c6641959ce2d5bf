//! Where the visitor was on each page of the tab's history.
//!
//! Each history entry gets a key of its own in its state; positions are kept by key, for this tab alone
//! (`sessionStorage`). The router scrolls to the top on the way forth; the way back is ours.

use std::cell::{Cell, RefCell};

use js_sys::{Math, Number, Object, Reflect};
use leptos::{ev, prelude::*};
use portal::Spot;
use wasm_bindgen::JsValue;
use web_sys::{History, ScrollRestoration, Storage, Window};

use super::arrival::Arrival;
use super::focus;
use crate::Kept;

/// What the key is called in an entry's state.
const KEY: &str = "tribune";

thread_local! {
    /// The key of the entry that is shown.
    static CURRENT: RefCell<String> = const { RefCell::new(String::new()) };
    /// The path of the page that is shown.
    static PATH: RefCell<String> = const { RefCell::new(String::new()) };
    /// The path of the page before in the history, where a link on it led here.
    static BEFORE: RefCell<String> = const { RefCell::new(String::new()) };
    /// Whether the browser went to another entry by itself: back, forth or reload.
    static IS_RETURN: Cell<bool> = const { Cell::new(false) };
}

/// Starts to note positions.
pub(crate) fn remember_positions() {
    if let Some(history) = history() {
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
    window_event_listener(ev::popstate, |_| {
        if PATH.with_borrow(|shown| *shown != path()) {
            return IS_RETURN.set(true);
        }
        // The same page still: the way back was from one of its own anchors.
        let arrival = Arrival::last();
        arrival.next_frame(move || {
            return_to_entry(arrival);
        });
    });
    window_event_listener(ev::scroll, |_| note());
    // A link can be followed before the event of the last scrolling comes.
    window_event_listener(ev::click, |event| {
        note();
        focus::note_link(event.target());
    });
    window_event_listener(ev::pagehide, |_| note());
}

/// To be called when another place is shown: goes to where the visitor was there, or to its beginning.
pub(super) fn settle(spot: Spot, is_first: bool) {
    let arrival = Arrival::new();
    let is_return = IS_RETURN.take() || is_first;
    // The router writes the history entry after the page has been drawn.
    arrival.next_frame(move || {
        let here = path();
        let left = PATH.replace(here.clone());
        let is_known = is_return && return_to_entry(arrival);
        BEFORE.set(if is_return { String::new() } else { left.clone() });
        if !is_return {
            CURRENT.set(entry_key());
            // Where it begins is a position, too, for whoever goes back and forth again.
            note();
        }
        // Its documents are all that is below an article.
        let is_of_document = matches!(spot, Spot::Article(_)) && left.starts_with(&[&here, "/"].concat());
        if is_of_document {
            focus::to_link(left, is_known, arrival);
        } else if !is_first {
            focus::to_place(is_known);
        }
    });
}

/// Goes back, if that leads to a path that a link there has just been followed from. `false` where it does not.
pub(crate) fn back_to(path: &str) -> bool {
    BEFORE.with_borrow(|before| before == path) && history().is_some_and(|history| history.back().is_ok())
}

/// Goes to where the visitor was in the history entry that is shown; false if that is not known.
fn return_to_entry(arrival: Arrival) -> bool {
    let key = entry_key();
    let position = position(&key);
    CURRENT.set(key);
    match position {
        Some(position) => arrival.keep_trying(move |_| restore(position)),
        None => go_to_anchor(arrival),
    }
    position.is_some()
}

/// Shows what the address has behind its `#`, which may still be coming in.
fn go_to_anchor(arrival: Arrival) {
    let hash = window().location().hash().unwrap_or_default();
    // `#page=12` is the document reader's.
    let Some(id) = hash.strip_prefix('#').filter(|id| !id.is_empty() && !id.contains('=')) else { return };
    let id = id.to_owned();
    arrival.keep_trying(move |_| {
        let element = document().get_element_by_id(&id);
        if let Some(element) = &element {
            element.scroll_into_view();
        }
        element.is_some()
    });
}

/// Scrolls to a position; false while the page is not long enough.
fn restore(position: i32) -> bool {
    let window = window();
    window.scroll_to_with_x_and_y(0.0, position.into());
    scrolled(&window).is_some_and(|now| now.abs_diff(position) < 2)
}

fn note() {
    let key = CURRENT.with_borrow(Clone::clone);
    // Between the router's step and the page's arrival, what is scrolled is no longer the page that was left.
    if known_key().is_none_or(|shown| shown != key) {
        return;
    }
    if let (Some(storage), Some(position)) = (storage(), scrolled(&window())) {
        // A full or forbidden storage costs the position, nothing else.
        let _ = storage.set_item(&name(&key), &position.to_string());
    }
}

/// How far the window is scrolled, in whole pixels: to write and to read fractions is tens of kilobytes of
/// program.
fn scrolled(window: &Window) -> Option<i32> {
    // No page is two thousand million pixels long; were one, the cast would stop there.
    #[expect(clippy::cast_possible_truncation)]
    window.scroll_y().ok().map(|position| position as i32)
}

fn position(key: &str) -> Option<i32> {
    storage()?.get_item(&name(key)).ok()??.parse().ok()
}

fn name(key: &str) -> String {
    [Kept::Positions.name(), key].concat()
}

/// The key of the history entry that is shown, given to it now if it has none.
fn entry_key() -> String {
    known_key().unwrap_or_else(|| {
        let key = random_key();
        let state = Object::new();
        let _ = Reflect::set(&state, &JsValue::from_str(KEY), &JsValue::from_str(&key));
        if let Some(history) = history() {
            let _ = history.replace_state(&state, "");
        }
        key
    })
}

/// Different from every other of this tab's.
fn random_key() -> String {
    let random = Number::from(Math::random()).to_string_with_radix(36);
    random.map(String::from).unwrap_or_default()
}

fn known_key() -> Option<String> {
    let state = history()?.state().ok()?;
    Reflect::get(&state, &JsValue::from_str(KEY)).ok()?.as_string()
}

fn path() -> String {
    window().location().pathname().unwrap_or_default()
}

fn history() -> Option<History> {
    window().history().ok()
}

fn storage() -> Option<Storage> {
    window().session_storage().ok().flatten()
}
