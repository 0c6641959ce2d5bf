//! Where the feed doctor reports.

use std::sync::Arc;

use leptos::prelude::*;

use crate::Locale;

/// The place for the reports. The doctor is a program of its own, and comes when this is on screen.
#[component]
pub fn FeedDoctor(locale: Arc<Locale>) -> impl IntoView {
    let place = NodeRef::<leptos::html::Div>::new();
    let is_absent = RwSignal::new(false);
    #[cfg(target_arch = "wasm32")]
    {
        let language = locale.requested.clone();
        Effect::new(move |_| {
            if let Some(place) = place.get() {
                crate::platform::call_feed_doctor(place, language.as_str(), is_absent);
            }
        });
    }
    let texts = locale.texts.clone();
    let words = move || if is_absent.get() { texts.boot_failed() } else { texts.feed_health_loading() };
    view! {
        <div node_ref=place>
            <p class="notice" role="status">{words}</p>
        </div>
    }
}
