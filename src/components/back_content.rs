//! Where the content of a back page comes.

use std::sync::Arc;

use leptos::prelude::*;
use portal::OwnPage;

use crate::Locale;

/// The place for what a page of the portal's own says. That is a program of its own, and comes when this is on screen.
#[component]
pub fn BackContent(locale: Arc<Locale>, own: OwnPage) -> impl IntoView {
    let place = NodeRef::<leptos::html::Div>::new();
    let is_absent = RwSignal::new(false);
    #[cfg(target_arch = "wasm32")]
    {
        let language = locale.requested.clone();
        Effect::new(move |_| {
            if let Some(place) = place.get() {
                crate::platform::call_back_pages(place, own.segment(), language.as_str(), is_absent);
            }
        });
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = own;
    let texts = locale.texts.clone();
    let words = move || if is_absent.get() { texts.boot_failed() } else { texts.loading() };
    view! {
        <div node_ref=place class="back-content">
            <p class="notice" role="status">{words}</p>
        </div>
    }
}
