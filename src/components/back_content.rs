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
    let texts = &locale.texts;
    let coming = view! { <p class="notice" role="status">{texts.loading()}</p> };
    #[cfg(not(target_arch = "wasm32"))]
    let coming = written(own).unwrap_or_else(|| coming.into_any());
    view! {
        <div node_ref=place class="back-content" data-absent=texts.boot_failed()>
            {coming}
        </div>
    }
}

/// What is written out is there already.
#[cfg(not(target_arch = "wasm32"))]
fn written(own: OwnPage) -> Option<AnyView> {
    use_context::<crate::written::BackPage>()?.content(own)
}
