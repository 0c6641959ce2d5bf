//! Requests. What `boot.js` has asked for before the program was there is not asked for again.

use feed::Link;
use gloo_net::http::{Request, Response};
use js_sys::{Map, Promise, Reflect, global};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, RequestCache};

/// The browser got no answer, or was not allowed to read it.
pub(super) struct NoAnswer;

/// Fetches a file. An answer with an error status is an answer.
///
/// # Errors
/// [`NoAnswer`].
pub(super) async fn ask(
    address: &Link,
    cache: RequestCache,
    signal: Option<&AbortSignal>,
) -> Result<Response, NoAnswer> {
    if let Some(answer) = asked_ahead(address) {
        let answer = JsFuture::from(answer).await.map_err(|_| NoAnswer)?;
        return Ok(Response::from(answer.unchecked_into::<web_sys::Response>()));
    }
    Request::get(address.as_str()).cache(cache).abort_signal(signal).send().await.map_err(|_| NoAnswer)
}

/// The answer that is on its way, or here already. It can be read once, so it is taken.
fn asked_ahead(address: &Link) -> Option<Promise> {
    let ahead: Map = Reflect::get(&global(), &JsValue::from_str("tribuneAhead")).ok()?.dyn_into().ok()?;
    let key = JsValue::from_str(address.as_str());
    let answer = ahead.get(&key).dyn_into().ok()?;
    ahead.delete(&key);
    Some(answer)
}
