//! Why there was no answer, as far as a browser lets a page know.

use std::cell::Cell;
use std::rc::Rc;

use feed::Link;
use gloo_net::http::Request;
use leptos::prelude::*;
use web_sys::{RequestCache, RequestMode};

use super::wait;
use crate::LoadError;

/// Asks once more without wanting to read the answer. When that is answered, the other server is there, and
/// only does not share what it has; when the page's own policy is against it, the browser says so in an event.
pub(super) async fn reason(address: &Link) -> LoadError {
    if window().origin() == address.origin() {
        return LoadError::Unreachable;
    }
    let is_against_policy = Rc::new(Cell::new(false));
    let listener = window_event_listener_untyped("securitypolicyviolation", {
        let is_against_policy = Rc::clone(&is_against_policy);
        move |_| is_against_policy.set(true)
    });
    let request = Request::get(address.as_str()).mode(RequestMode::NoCors).cache(RequestCache::NoStore);
    let answer = request.send().await;
    // The event may come after the answer.
    wait::milliseconds(50).await;
    listener.remove();
    match answer {
        _ if is_against_policy.get() => LoadError::Policy,
        Ok(_) => LoadError::Cors,
        Err(_) => LoadError::Unreachable,
    }
}
