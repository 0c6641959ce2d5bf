//! How the feeds do, for the teams that make them. No visitor is sent here.

use leptos::prelude::*;

use crate::Page;
use crate::components::FeedDoctor;

#[component]
pub(super) fn FeedHealthPage(page: Page) -> impl IntoView {
    let texts = page.locale.texts.clone();
    view! {
        <header class="page-head">
            <h1 tabindex="-1">{texts.feed_health()}</h1>
            <p class="standfirst">{texts.feed_health_text()}</p>
        </header>
        <FeedDoctor locale=page.locale.clone() />
    }
}
