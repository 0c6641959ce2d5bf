//! What is at this address may be on a later page of a feed.

use leptos::prelude::*;

use crate::components::{Frame, Trail};
use crate::{Page, State};

/// Says so, and how far it is, in the portal's frame. The page's place is home.
#[component]
pub fn SoughtPage(page: Page, state: State) -> impl IntoView {
    let locale = page.locale.clone();
    let heading = locale.texts.seeking();
    let progress = move || {
        let items = state.content.with(|content| content.loaded().and_then(|loaded| loaded.following));
        let items = u32::try_from(items.unwrap_or_default()).unwrap_or(u32::MAX);
        locale.texts.seeking_text().of(items, &locale.language)
    };
    view! {
        <Frame page=page.clone()>
            <Trail page=page.clone() here=heading.clone() />
            <header class="page-head">
                <h1 tabindex="-1">{heading}</h1>
                <p class="standfirst">{progress}</p>
                <progress class="seeking" aria-hidden="true"></progress>
            </header>
        </Frame>
    }
}
