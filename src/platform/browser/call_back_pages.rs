//! The way from the portal's program to that of the back pages.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Has a page shown inside of `place`. It is in `boot.js`, which knows where its program is, and says in `place` when that does
    /// not come.
    #[wasm_bindgen(js_name = tribuneBackPages)]
    pub fn call_back_pages(place: &web_sys::HtmlElement, page: &str, language: &str);
}
