//! The text of a page.

use std::sync::Arc;

use leptos::prelude::*;
use reflow::Leaf;

use super::super::{Desk, foreign};
use super::blocks::blocks;
use super::reading::Reading;
use crate::locale::fill;

/// A page: what it is called, and its text, or why there is none.
#[component]
pub(super) fn PageText(desk: Desk, reading: Reading, page: u32, leaf: Option<Arc<Leaf>>) -> impl IntoView {
    let (status, label) = (desk.status, desk.brief.page_label.clone());
    let name = Memo::new(move |_| fill(&label, &[("n", &status.label(page))]));
    let text = match leaf.as_deref() {
        None => note(desk.texts.reader_text_failed()),
        Some(leaf) if leaf.is_empty() => note(desk.texts.reader_text_empty()),
        Some(leaf) => {
            let (lang, dir) = foreign::of_language(leaf.language.as_ref());
            view! { <div class="prose" lang=lang dir=dir>{blocks(&leaf.blocks, &desk, reading)}</div> }
                .into_any()
        }
    };
    // A screen reader has the name from the section; the line is for the eye.
    view! {
        <section class="reader-leaf" data-page=page.to_string() aria-label=move || name.get() tabindex="-1">
            <p class="reader-leaf-name" aria-hidden="true">{move || name.get()}</p>
            {text}
        </section>
    }
}

fn note(words: String) -> AnyView {
    view! { <p class="reader-text-note">{words}</p> }.into_any()
}
