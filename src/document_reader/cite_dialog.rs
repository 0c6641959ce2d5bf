//! How to cite the page that is read, or an article.

mod citations;
mod citing;
mod copyable;
mod records;
mod selected;

use leptos::ev::KeyboardEvent;
use leptos::html::Dialog;
use leptos::prelude::*;

use citations::Citations;
pub(crate) use selected::Selected;

use super::Desk;

/// How to cite the page that is read, or an article, over everything else. The browser holds focus inside, and gives it back.
#[component]
pub(crate) fn CiteDialog(desk: Desk) -> impl IntoView {
    let is_open = desk.opened.cite;
    let dialog = NodeRef::<Dialog>::new();
    #[cfg(target_arch = "wasm32")]
    Effect::new(move |_| {
        let is_wanted = is_open.get();
        if let Some(dialog) = dialog.get().filter(|dialog| dialog.open() != is_wanted) {
            if is_wanted {
                let _ = dialog.show_modal();
            } else {
                dialog.close();
            }
        }
    });
    // The browser would do the same, but the reader would take the key for its own.
    let key = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            is_open.set(false);
        }
    };
    let (title, close) = (desk.texts.reader_citation(), desk.texts.reader_close());
    view! {
        <dialog
            class="cite"
            aria-labelledby="reader-cite-title"
            node_ref=dialog
            on:close=move |_| is_open.set(is_shown(dialog))
            on:keydown=key
        >
            <h2 id="reader-cite-title">{title}</h2>
            {move || is_open.get().then(|| view! { <Citations desk=desk.clone() /> })}
            <button type="button" class="button button-quiet cite-close" on:click=move |_| is_open.set(false)>
                {close}
            </button>
        </dialog>
    }
}

/// The browser tells of a closing a moment later, when it may have been opened again.
#[cfg(target_arch = "wasm32")]
fn is_shown(dialog: NodeRef<Dialog>) -> bool {
    dialog.get_untracked().is_some_and(|dialog| dialog.open())
}

#[cfg(not(target_arch = "wasm32"))]
fn is_shown(_: NodeRef<Dialog>) -> bool {
    false
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
