//! What became of a tool that was used.

use leptos::prelude::*;

use crate::Page;

/// The place, beside the buttons with `data-does`, where the tools say what became of it; `boot.js` says here that they
/// could not be loaded.
#[component]
pub fn ToolStatus(page: Page) -> impl IntoView {
    view! { <span class="tool-status" role="status" data-failed=page.locale.texts.not_loaded()></span> }
}
