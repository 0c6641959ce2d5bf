//! The way from the portal's program to that of the back pages.

use js_sys::{Function, Promise, Reflect, global};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlDivElement;

/// Has a page shown inside of `place`; `boot.js` knows where its program is.
pub fn call_back_pages(place: HtmlDivElement, page: &'static str, language: &str, is_absent: RwSignal<bool>) {
    let language = JsValue::from_str(language);
    spawn_local(async move {
        if show(&place, &JsValue::from_str(page), &language).await.is_err() {
            is_absent.set(true);
        }
    });
}

async fn show(place: &JsValue, page: &JsValue, language: &JsValue) -> Result<(), JsValue> {
    let call: Function = Reflect::get(&global(), &JsValue::from_str("tribuneBackPages"))?.dyn_into()?;
    let coming: Promise = call.call3(&JsValue::UNDEFINED, place, page, language)?.dyn_into()?;
    JsFuture::from(coming).await.map(|_| ())
}
