//! The browser's address, as `leptos_router` keeps it: links are followed, and the way back and forth is heard.

use leptos::prelude::*;
#[cfg(not(target_arch = "wasm32"))]
use leptos_router::location::RequestUrl;
use leptos_router::location::Url;
#[cfg(target_arch = "wasm32")]
use leptos_router::location::{BrowserUrl, LocationChange, LocationProvider};

use crate::Base;

/// The address that is shown.
#[derive(Clone)]
pub struct AddressBar {
    url: ArcRwSignal<Url>,
    #[cfg(target_arch = "wasm32")]
    browser: BrowserUrl,
}

impl AddressBar {
    /// The browser's. `None` where it does not tell its address.
    #[cfg(target_arch = "wasm32")]
    pub(super) fn new(base: &Base) -> Option<Self> {
        let browser = BrowserUrl::new().ok()?;
        browser.init(Some(base.router_base().to_owned().into()));
        Some(Self { url: browser.as_url().clone(), browser })
    }

    /// The one that is written out. `None` where the context has none.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn new(_: &Base) -> Option<Self> {
        let url = use_context::<RequestUrl>()?.parse().ok()?;
        Some(Self { url: ArcRwSignal::new(url) })
    }

    /// The path and the query (without its `?`).
    pub fn path_and_query(&self) -> (String, String) {
        self.url.with(|url| (url.path().to_owned(), url.search().to_owned()))
    }

    /// Goes on to another address in the place of this one, whose fragment stays.
    #[cfg(target_arch = "wasm32")]
    pub(super) fn replace(&self, href: &str) {
        let hash = self.url.with_untracked(|url| url.hash().to_owned());
        let value = [href, &hash].concat();
        let Ok(url) = BrowserUrl::parse(&value) else { return };
        self.url.set(url);
        let change = LocationChange { value, replace: true, scroll: false, ..LocationChange::default() };
        self.browser.complete_navigation(&change);
    }

    /// Goes on to another address in the place of this one.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn replace(&self, href: &str) {
        if let Ok(url) = RequestUrl::new(href).parse() {
            self.url.set(url);
        }
    }

    /// Tells the router that a navigation is done, once there is a page for its address: routes would do so.
    #[cfg(target_arch = "wasm32")]
    pub(super) fn complete_navigations(&self) {
        let bar = self.clone();
        crate::whenever(move || {
            bar.url.track();
            bar.browser.ready_to_complete();
        });
    }
}
