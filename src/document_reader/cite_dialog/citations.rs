//! The citation, and the words that are selected with it.

use leptos::prelude::*;

use super::super::Desk;
use super::super::citation::{as_text, citation};
use super::citing::{cited, quoted};
use super::{Selected, citing};
use crate::platform;

/// What was selected when the dialog opened, and the page, as they are to be cited; each can be copied.
#[component]
pub(super) fn Citations(
    desk: Desk,
    /// For tests: on the host, nobody selects anything.
    #[prop(optional_no_strip)]
    selected: Option<Selected>,
) -> impl IntoView {
    let selected = selected.or_else(platform::selected);
    let page = selected.as_ref().and_then(|selected| selected.page);
    let page = page.unwrap_or_else(|| desk.status.page.get_untracked());
    let label = untrack(|| desk.status.label(page));
    let parts = citation(&desk.brief, &desk.texts, &label, page);
    let is_copied = RwSignal::new(None::<bool>);
    let (copied, not_copied) = (desk.texts.reader_copied(), desk.texts.reader_not_copied());
    let outcome = move || is_copied.get().map(|is| if is { copied.clone() } else { not_copied.clone() });
    let quotation = selected.map(|selected| {
        let text = citing::quotation(&desk.texts, &selected.words, &as_text(&parts));
        let shown = quoted(&selected.words, &parts, &desk);
        view! { <h3>{desk.texts.reader_quote()}</h3> {copyable(shown, text, &desk, is_copied)} }
    });
    view! {
        {copyable(cited(&parts, &desk), as_text(&parts), &desk, is_copied)}
        {quotation}
        <p class="cite-status" role="status">{outcome}</p>
    }
}

/// Words to be read, and a button that copies them as plain text.
fn copyable(shown: AnyView, text: String, desk: &Desk, is_copied: RwSignal<Option<bool>>) -> AnyView {
    let click = move |_| copy(text.clone(), is_copied);
    view! {
        <div class="cite-one">
            <p class="cite-text">{shown}</p>
            <button type="button" class="button" on:click=click>{desk.texts.reader_copy()}</button>
        </div>
    }
    .into_any()
}

#[cfg(target_arch = "wasm32")]
fn copy(text: String, is_copied: RwSignal<Option<bool>>) {
    // The same words twice would be said once.
    is_copied.set(None);
    leptos::task::spawn_local(async move {
        let outcome = platform::copy(&text).await;
        // The dialog may be gone by then.
        is_copied.try_set(Some(outcome.is_ok()));
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn copy(_: String, is_copied: RwSignal<Option<bool>>) {
    is_copied.set(Some(false));
}
