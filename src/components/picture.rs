//! A picture among documents.

use leptos::prelude::*;
use portal::Document;

use super::ToolStatus;
use crate::Page;

/// The picture as a button, which shows it as large as the window: see `src/tools/zoom.js`.
#[component]
pub fn Picture(page: Page, document: Document) -> impl IntoView {
    let (address, alt) = (document.url.as_str().to_owned(), document.title.value);
    let lang = page.lang(document.title.language.as_ref());
    view! {
        <button type="button" class="picture" data-does="zoom">
            <span class="visually-hidden">{page.locale.texts.zoom_open()}": "</span>
            <img src=address alt=alt lang=lang loading="lazy" />
        </button>
        <ToolStatus page=page />
    }
}
