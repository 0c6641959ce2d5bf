//! The page's shape while the content is on its way: the same as in `index.html`, so that nothing moves.

use leptos::prelude::*;

use crate::State;
use crate::components::{CrashBanner, WorkingMasthead};

/// Says that the content is being loaded.
#[component]
pub fn LoadingPage(state: State) -> impl IntoView {
    let locale = state.locale.get_untracked();
    view! {
        <WorkingMasthead state=state />
        <main class="page" id="content" lang=locale.language.to_string()>
            // Said aloud elsewhere, once it takes a while: `platform/browser/visit.rs`.
            <p class="visually-hidden">{locale.texts.loading()}</p>
            <div class="skeleton" aria-hidden="true">
                <span></span>
                <span></span>
                <span></span>
                <span></span>
                <span></span>
            </div>
        </main>
        <CrashBanner locale=locale />
    }
}
