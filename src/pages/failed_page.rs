//! Nothing came that could be shown: why, and what to do.

use leptos::prelude::*;
use portal::{OwnPage, Portal};

use crate::app::AddressBar;
use crate::components::{BackContent, CrashBanner, WorkingMasthead};
use crate::{LoadError, State};

/// Says in plain words why there is no content.
#[component]
pub fn FailedPage(state: State, error: LoadError) -> impl IntoView {
    let locale = state.locale.get_untracked();
    let texts = &locale.texts;
    let language = locale.language.to_string();
    // Where the feeds' health is asked for, it is told: nothing could be more wrong.
    let health = state.base.href(&Portal::own_page(&locale.requested, OwnPage::FeedHealth));
    let bar = use_context::<AddressBar>();
    let doctor = {
        let locale = locale.clone();
        move || {
            if bar.as_ref().is_some_and(|bar| bar.path_and_query().0 == health) {
                view! { <BackContent locale=locale.clone() own=OwnPage::FeedHealth /> }.into_any()
            } else {
                view! { <p class="facts"><a href=health.clone()>{locale.texts.feed_health()}</a></p> }
                    .into_any()
            }
        }
    };
    view! {
        <WorkingMasthead state=state.clone() />
        <main class="page" id="content" lang=language>
            <div class="page-head" role="alert">
                <h1 tabindex="-1">{texts.failed()}</h1>
                <p class="standfirst">{error.in_words(texts)}</p>
                <p>
                    <button type="button" class="button" data-wish="reload">{texts.retry()}</button>
                </p>
            </div>
            {doctor}
        </main>
        <CrashBanner locale=locale.clone() />
    }
}
