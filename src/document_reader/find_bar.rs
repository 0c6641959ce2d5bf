//! Finding words in the document.

mod form;
mod outcome;
mod search;

use leptos::prelude::*;

use super::Desk;
use super::opener::Opener;
use form::Form;
use search::Search;

/// Its id, for the control that shows it (`aria-controls`).
const ID: &str = "reader-find";

/// Finding words in the document. The words stay for the next time.
#[component]
pub(super) fn FindBar(desk: Desk) -> impl IntoView {
    let search = Search::new(desk.ask, desk.opened.words);
    let opener = Opener::of(ID);
    let is_open = desk.opened.find;
    // Whoever closes it, the marks go, and the focus is not lost.
    Effect::new(move |was_open: Option<bool>| {
        let is_open = is_open.get();
        if was_open == Some(true) && !is_open {
            search.forget();
            opener.back();
        }
        is_open
    });
    on_cleanup(move || search.stop_waiting());
    view! {
        <Show when=move || is_open.get()>
            <Form desk=desk.clone() search=search opener=opener />
        </Show>
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
