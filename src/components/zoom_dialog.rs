//! A picture as large as the window, or as it is.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use portal::Text;

use super::Words;
use crate::Page;

/// A picture to be shown large.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zoomed {
    /// Where it is: what is in the page already is not loaded again.
    pub address: String,
    /// What is said in its place.
    pub alt: String,
    /// What it is called.
    pub title: Text,
}

/// Shows a picture over the page while there is one to show. Escape, the button and a click beside the picture close it;
/// the browser gives focus back.
#[component]
pub fn ZoomDialog(page: Page, shown: RwSignal<Option<Zoomed>>) -> impl IntoView {
    let dialog = NodeRef::<leptos::html::Dialog>::new();
    let is_actual = RwSignal::new(false);
    #[cfg(target_arch = "wasm32")]
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get() {
            is_actual.set(false);
            let _ = dialog.show_modal();
        }
    });
    let close = move || {
        #[cfg(target_arch = "wasm32")]
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let switch = move || is_actual.update(|is_actual| *is_actual = !*is_actual);
    let press = move |event: KeyboardEvent| match event.key().as_str() {
        // With these the window itself is zoomed.
        _ if event.ctrl_key() || event.meta_key() => {}
        "+" | "=" => is_actual.set(true),
        "-" => is_actual.set(false),
        _ => {}
    };
    move || {
        let Zoomed { address, alt, title } = shown.get()?;
        let (texts, lang) = (page.locale.texts.clone(), page.lang(title.language.as_ref()));
        let close_words = texts.zoom_close();
        let switch_words = move || if is_actual.get() { texts.zoom_fit() } else { texts.zoom_actual() };
        Some(view! {
            <dialog
                class="zoom"
                class:zoom-actual=is_actual
                aria-labelledby="zoom-title"
                node_ref=dialog
                on:close=move |_| shown.set(None)
                on:keydown=press
            >
                <div class="zoom-bar">
                    <p id="zoom-title"><Words page=page.clone() text=title /></p>
                    <button type="button" class="tool" on:click=move |_| switch()>{switch_words}</button>
                    <button type="button" class="tool" on:click=move |_| close()>{close_words}</button>
                </div>
                <div class="zoom-stage" tabindex="0" role="group" aria-labelledby="zoom-title" on:click=move |_| close()>
                    <img
                        src=address
                        alt=alt
                        lang=lang
                        on:click=move |event| {
                            // Beside the picture a click closes.
                            event.stop_propagation();
                            switch();
                        }
                    />
                </div>
            </dialog>
        })
    }
}
