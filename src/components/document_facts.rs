//! The facts of a document in one line.

use leptos::prelude::*;
use portal::Document;

use crate::Page;
use crate::locale::{joined_facts, name_of, size};

/// Format, pages, size and language.
#[component]
pub fn DocumentFacts(page: Page, document: Document) -> impl IntoView {
    let locale = page.locale.clone();
    let pages = document.pages.map(|pages| locale.texts.pages().of(pages, &locale.language));
    let bytes = document.size_in_bytes.map(|bytes| size(bytes, &locale));
    let facts = joined_facts([document.format(), pages, bytes].into_iter().flatten());
    let language = document.title.language.clone();
    view! {
        <p class="facts">
            <span>{facts}</span>
            {language.map(|language| view! { <span lang=language.to_string()>{name_of(&language)}</span> })}
        </p>
    }
}
