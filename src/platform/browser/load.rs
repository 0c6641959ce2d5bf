//! The feeds, fetched and made into a portal.

use std::pin::pin;
use std::sync::Arc;

use feed::{Feed, Link};
use futures::future::{Either, LocalBoxFuture, select};
use js_sys::Promise;
use leptos::prelude::*;
use portal::Portal;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, AbortSignal};

use super::ask::ask;
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
    let abort = AbortController::new().ok();
    let signal = abort.as_ref().map(AbortController::signal);
    let feed = pin!(fetch(address, signal.as_ref()));
    match select(feed, pin!(patience())).await {
        Either::Left((feed, _)) => feed,
        Either::Right(_) => {
            if let Some(abort) = abort {
                abort.abort();
            }
            Err(LoadError::Timeout)
        }
    }
}

async fn fetch(address: &Link, signal: Option<&AbortSignal>) -> Result<Feed, LoadError> {
    let response = ask(address, signal).await.map_err(|_| LoadError::Unreachable)?;
    if response.status() >= 400 {
        return Err(LoadError::Status(response.status()));
    }
    let bytes = response.binary().await.map_err(|_| LoadError::Unreachable)?;
    // Where the feed really came from, after redirects.
    let address = Link::absolute(&response.url()).unwrap_or_else(|_| address.clone());
    let (feed, _findings) = feed::read(&bytes, &address).map_err(LoadError::Feed)?;
    Ok(feed)
}

/// Ends when a feed has had its time.
async fn patience() {
    let milliseconds = i32::try_from(PATIENCE).unwrap_or(i32::MAX).saturating_mul(1_000);
    let end = Promise::new(&mut |resolve, _| {
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds);
    });
    // The promise of a timer is never broken.
    let _ = JsFuture::from(end).await;
}
