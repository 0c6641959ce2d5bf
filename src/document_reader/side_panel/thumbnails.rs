//! Small pictures of the pages.

mod grid;
mod moves;
#[cfg(target_arch = "wasm32")]
mod sight;

use leptos::prelude::*;

use crate::document_reader::Desk;
use grid::Grid;

/// Small pictures of the pages, once there are pages.
#[component]
pub(super) fn Thumbnails(desk: Desk) -> impl IntoView {
    let pages = Memo::new(move |_| desk.status.pages.get());
    move || match pages.get() {
        0 => view! { <p class="reader-side-words">{desk.locale.texts.loading()}</p> }.into_any(),
        pages => view! { <Grid desk=desk.clone() pages=pages /> }.into_any(),
    }
}
