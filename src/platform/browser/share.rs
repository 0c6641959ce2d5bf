//! The device's own way to hand an address on to somebody.

use js_sys::{Function, Object, Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Whether the browser has one.
pub fn can_share() -> bool {
    sharing().is_ok()
}

/// Hands on an address and what is there.
///
/// # Errors
/// The browser has no way to, or the visitor thought better of it.
pub async fn share(title: &str, address: &str) -> Result<(), JsValue> {
    let wanted = Object::new();
    Reflect::set(&wanted, &JsValue::from_str("title"), &JsValue::from_str(title))?;
    Reflect::set(&wanted, &JsValue::from_str("url"), &JsValue::from_str(address))?;
    let shared: Promise = sharing()?.call1(&window().navigator(), &wanted)?.dyn_into()?;
    JsFuture::from(shared).await.map(|_| ())
}

fn sharing() -> Result<Function, JsValue> {
    Reflect::get(&window().navigator(), &JsValue::from_str("share"))?.dyn_into()
}
