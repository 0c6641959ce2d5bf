//! Where the content of a back page comes.

use std::sync::Arc;

use leptos::prelude::*;
use portal::OwnPage;

use crate::Locale;

/// The place for what a page of the portal's own says. That is a program of its own, and comes when this is on screen.
#[component]
pub fn BackContent(locale: Arc<Locale>, own: OwnPage) -> impl IntoView {
    let place = NodeRef::<leptos::html::Div>::new();
    #[cfg(target_arch = "wasm32")]
    {
        let language = locale.requested.clone();
        crate::whenever(move || {
            if let Some(place) = place.get() {
                crate::platform::call_back_pages(&place, own.segment(), language.as_str());
            }
        });
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = own;
    let texts = &locale.texts;
    view! {
        <div node_ref=place class="back-content" data-absent=texts.boot_failed()>
            <p class="notice" role="status">{texts.loading()}</p>
        </div>
    }
}
