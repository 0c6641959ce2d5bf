//! A picture among documents.

use leptos::prelude::*;
use portal::Document;

use super::{ZoomDialog, Zoomed};
use crate::Page;

/// The picture as a button, which shows it as large as the window.
#[component]
pub fn Picture(page: Page, document: Document) -> impl IntoView {
    let shown = RwSignal::new(None);
    let button = NodeRef::<leptos::html::Button>::new();
    let (address, alt) = (document.url.as_str().to_owned(), document.title.value.clone());
    let lang = page.lang(document.title.language.as_ref());
    let zoomed = Zoomed { address: address.clone(), alt: alt.clone(), title: document.title };
    let open = move |_| {
        // The dialog gives focus back to where it was, and Safari does not move it to a button that is clicked.
        #[cfg(target_arch = "wasm32")]
        if let Some(button) = button.get_untracked() {
            let _ = button.focus();
        }
        shown.set(Some(zoomed.clone()));
    };
    view! {
        <button type="button" class="picture" node_ref=button on:click=open>
            <span class="visually-hidden">{page.locale.texts.zoom_open()}": "</span>
            <img src=address alt=alt lang=lang loading="lazy" />
        </button>
        <ZoomDialog page=page shown=shown />
    }
}
