//! The way from the portal's program to the document reader's.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{AbortController, AbortSignal, HtmlDivElement};

use crate::document_reader::Brief;

#[wasm_bindgen]
extern "C" {
    /// In `boot.js`, which knows where PDF.js and the reader's program are, and says in `place` when they do not come.
    #[wasm_bindgen(js_name = tribuneReader)]
    fn tribune_reader(place: &HtmlDivElement, brief: &JsValue, end: Option<AbortSignal>);
}

/// A reader that was called. Dropped, it is sent away.
pub struct ReaderCall(Option<AbortController>);

impl Drop for ReaderCall {
    fn drop(&mut self) {
        if let Some(end) = &self.0 {
            end.abort();
        }
    }
}

/// Has a document read at `place`.
pub fn call_reader(place: &HtmlDivElement, brief: &Brief) -> ReaderCall {
    let end = AbortController::new().ok();
    tribune_reader(place, &object(brief), end.as_ref().map(AbortController::signal));
    ReaderCall(end)
}

fn object(brief: &Brief) -> JsValue {
    let object = Object::new();
    for (name, value) in brief.fields() {
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(name), &JsValue::from_str(value));
    }
    object.into()
}
