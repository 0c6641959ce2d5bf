//! What is shown when the program has crashed. It is on every page, hidden, because afterwards nothing can be
//! drawn; `boot.js` sees to its button.

use std::sync::Arc;

use leptos::prelude::*;

use crate::Locale;

/// The banner, hidden.
#[component]
pub fn CrashBanner(locale: Arc<Locale>) -> impl IntoView {
    view! {
        <div id="crashed" class="crash-banner" role="alert" lang=locale.language.to_string() hidden>
            <p>{locale.texts.crashed()}</p>
            <button type="button" class="button" data-reload="">{locale.texts.reload()}</button>
        </div>
    }
}
