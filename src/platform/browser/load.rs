//! The feeds, fetched and made into a portal.

use std::sync::Arc;

use feed::{Feed, Link};
use futures::future::LocalBoxFuture;
use gloo_net::http::{Request, Response};
use leptos::prelude::*;
use portal::Portal;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{AbortController, Window};

use crate::content::PATIENCE;
use crate::{Content, LoadError, State};

/// Loads every feed that the page names, side by side. What came is shown even when some did not.
pub async fn load_content(state: &State) -> Content {
    let addresses = addresses(state);
    let loaded = all(addresses.iter().map(load)).await;
    let mut feeds = Vec::new();
    let mut missing = Vec::new();
    for (result, address) in loaded.into_iter().zip(addresses) {
        match result {
            Ok(feed) => feeds.push((feed, address)),
            Err(error) => missing.push(error),
        }
    }
    match (feeds.is_empty(), missing.first()) {
        (true, Some(error)) => Content::Failed(error.clone()),
        _ => Content::Ready { portal: Arc::new(Portal::build(feeds)), missing },
    }
}

/// Waits for all of them, side by side. There are few; the library's own way is for many, and 3 KB larger.
async fn all<T>(futures: impl Iterator<Item = impl Future<Output = T>>) -> Vec<T> {
    let none: LocalBoxFuture<'_, Vec<T>> = Box::pin(async { Vec::new() });
    let chain = futures.fold(none, |before, next| {
        Box::pin(async {
            let (mut results, result) = futures::future::join(before, next).await;
            results.push(result);
            results
        })
    });
    chain.await
}

/// The feeds in the page's head; `boot.js` has made their addresses whole.
fn addresses(state: &State) -> Vec<Link> {
    let selector = "link[rel='alternate'][type='application/feed+json']";
    let links = document().query_selector_all(selector).ok();
    let links = links.iter().flat_map(|links| (0..links.length()).filter_map(|at| links.item(at)));
    let hrefs = links.filter_map(|link| link.dyn_into::<web_sys::Element>().ok()?.get_attribute("href"));
    hrefs.filter_map(|href| state.base.link().resolve(&href).ok()).collect()
}

async fn load(address: &Link) -> Result<Feed, LoadError> {
    let patience = Patience::start();
    let result = async {
        let signal = patience.as_ref().map(|patience| patience.controller.signal());
        let response = Request::get(address.as_str()).abort_signal(signal.as_ref()).send().await;
        let response = response.map_err(|_| LoadError::Unreachable)?;
        read(&response, address).await
    }
    .await;
    let has_run_out = patience.is_some_and(|patience| patience.controller.signal().aborted());
    match result {
        Err(LoadError::Unreachable) if has_run_out => Err(LoadError::Timeout),
        other => other,
    }
}

async fn read(response: &Response, address: &Link) -> Result<Feed, LoadError> {
    if response.status() >= 400 {
        return Err(LoadError::Status(response.status()));
    }
    let bytes = response.binary().await.map_err(|_| LoadError::Unreachable)?;
    // Where the feed really came from, after redirects.
    let address = Link::absolute(&response.url()).unwrap_or_else(|_| address.clone());
    let (feed, _findings) = feed::read(&bytes, &address).map_err(LoadError::Feed)?;
    Ok(feed)
}

/// Aborts a request when its time has run out; dropped earlier, it does nothing.
struct Patience {
    controller: AbortController,
    window: Window,
    timer: i32,
    _abort: Closure<dyn FnMut()>,
}

impl Patience {
    fn start() -> Option<Self> {
        let (controller, window) = (AbortController::new().ok()?, web_sys::window()?);
        let abort = {
            let controller = controller.clone();
            Closure::new(move || controller.abort())
        };
        let milliseconds = i32::try_from(PATIENCE).ok()?.saturating_mul(1_000);
        let callback = abort.as_ref().unchecked_ref();
        let timer =
            window.set_timeout_with_callback_and_timeout_and_arguments_0(callback, milliseconds).ok()?;
        Some(Self { controller, window, timer, _abort: abort })
    }
}

impl Drop for Patience {
    fn drop(&mut self) {
        self.window.clear_timeout_with_handle(self.timer);
    }
}
