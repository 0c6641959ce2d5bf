//! What a visitor asks of the portal by a button: `boot.js` hears the click, and calls.

use js_sys::{Reflect, global};
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use super::load::{self, Purpose};
use super::visit;
use crate::State;

/// Hears what buttons wish (`data-wish`), for as long as the page is there. A listener for each button would be a kilobyte each.
pub(super) fn hear(state: &State) {
    let state = state.clone();
    let hear = Closure::<dyn Fn(String)>::new(move |wish: String| match wish.as_str() {
        "reload" => load::load(&state, Purpose::Show),
        "show" => {
            state.content.update(|content| {
                content.show_news();
            });
            // Whoever shows what waits begins at its beginning.
            visit::to_beginning();
        }
        _ => {}
    });
    // Setting a name of ours cannot fail.
    let _ = Reflect::set(&global(), &JsValue::from_str("tribuneWish"), hear.as_ref());
    hear.forget();
}
