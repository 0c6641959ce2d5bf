//! Focus goes where the eye goes.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Moves focus to the page's heading, without scrolling, so that a screen reader says where one is.
pub(super) fn to_heading() {
    let heading = leptos::prelude::document().query_selector("h1").ok().flatten();
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = heading.focus_with_options(&options);
    }
}
