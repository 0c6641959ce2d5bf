//! The way from the portal's program to the document reader's.

use js_sys::{Function, Object, Promise, Reflect, global};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortController, HtmlDivElement};

use crate::document_reader::Brief;

/// A reader that was called. Dropped, it is sent away.
pub struct ReaderCall(Option<AbortController>);

impl Drop for ReaderCall {
    fn drop(&mut self) {
        if let Some(end) = &self.0 {
            end.abort();
        }
    }
}

/// Has a document read at `place`; `boot.js` knows where PDF.js and the reader's program are.
pub fn call_reader(place: HtmlDivElement, brief: &Brief, is_absent: RwSignal<bool>) -> ReaderCall {
    let end = AbortController::new().ok();
    let arguments = (JsValue::from(place), object(brief), end.as_ref().map(AbortController::signal).into());
    spawn_local(async move {
        if call(&arguments.0, &arguments.1, &arguments.2).await.is_err() {
            is_absent.try_set(true);
        }
    });
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

async fn call(place: &JsValue, brief: &JsValue, end: &JsValue) -> Result<(), JsValue> {
    let call: Function = Reflect::get(&global(), &JsValue::from_str("tribuneReader"))?.dyn_into()?;
    let coming: Promise = call.call3(&JsValue::UNDEFINED, place, brief, end)?.dyn_into()?;
    JsFuture::from(coming).await.map(|_| ())
}
