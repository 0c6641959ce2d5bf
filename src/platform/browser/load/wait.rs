//! Waiting.

use js_sys::{Function, Promise, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortController;

/// Waits so long.
pub(super) async fn milliseconds(time: i32) {
    milliseconds_or_end(time, None).await;
}

/// Waits so long, or until `end` is told.
pub(super) async fn milliseconds_or_end(time: i32, end: Option<&AbortController>) {
    until(&mut |resolve| {
        set_timer(resolve, time);
        if let Some(end) = end {
            // Several wait for one end: each has a listener of its own.
            let _ = end.signal().add_event_listener_with_callback("abort", resolve);
        }
    })
    .await;
}

/// Waits until the browser has nothing better to do. `WebKit` does not tell: there, for a moment.
pub(super) async fn idle() {
    const MOMENT: i32 = 200;
    until(&mut |resolve| {
        let ask = Reflect::get(&window(), &JsValue::from_str("requestIdleCallback"));
        match ask.ok().and_then(|ask| ask.dyn_into::<Function>().ok()) {
            Some(ask) => drop(ask.call1(&window(), resolve)),
            None => set_timer(resolve, MOMENT),
        }
    })
    .await;
}

fn set_timer(call: &Function, time: i32) {
    let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(call, time);
}

async fn until(arrange: &mut dyn FnMut(&Function)) {
    let end = Promise::new(&mut |resolve, _| arrange(&resolve));
    // Nobody breaks this promise.
    let _ = JsFuture::from(end).await;
}
