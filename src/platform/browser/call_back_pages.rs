//! The way from the portal's program to the feed doctor's.

use js_sys::{Function, Promise, Reflect, global};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::HtmlDivElement;

/// Has the doctor report inside of `place`; `boot.js` knows where its program is.
pub fn call_feed_doctor(place: HtmlDivElement, language: &str, is_absent: RwSignal<bool>) {
    let language = JsValue::from_str(language);
    spawn_local(async move {
        if report(&place, &language).await.is_err() {
            is_absent.set(true);
        }
    });
}

async fn report(place: &JsValue, language: &JsValue) -> Result<(), JsValue> {
    let call: Function = Reflect::get(&global(), &JsValue::from_str("tribuneDoctor"))?.dyn_into()?;
    let coming: Promise = call.call2(&JsValue::UNDEFINED, place, language)?.dyn_into()?;
    JsFuture::from(coming).await.map(|_| ())
}
