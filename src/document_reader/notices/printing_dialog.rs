//! Pages are being prepared for printing.

use leptos::ev::KeyboardEvent;
use leptos::html::Dialog;
use leptos::prelude::*;

use super::super::{Ask, Desk, Printing};
use crate::locale::fill;
use crate::platform::number;

/// How many are ready, and the way to stop it. The browser keeps the focus in it, and gives it back.
#[component]
pub(super) fn PrintingDialog(desk: Desk) -> impl IntoView {
    let (printing, ask, texts) = (desk.status.printing, desk.ask, desk.texts.clone());
    let dialog = NodeRef::<Dialog>::new();
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        let is_preparing = matches!(printing.get(), Printing::Preparing { .. });
        if is_preparing && !dialog.open() {
            let _ = dialog.show_modal();
        } else if !is_preparing && dialog.open() {
            dialog.close();
        }
    });
    let pages = move || match printing.get() {
        Printing::Preparing { done, total } => Some((done, total)),
        _ => None,
    };
    let words = {
        let texts = texts.clone();
        move || {
            let written = |count: u32| number(f64::from(count), &desk.locale.language);
            pages().map(|(done, total)| {
                fill(&texts.reader_printing(), &[("page", &written(done)), ("total", &written(total))])
            })
        }
    };
    let pressed = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            ask.run(Ask::StopPrinting);
        }
    };
    view! {
        <dialog
            class="reader-printing"
            role="dialog"
            aria-modal="true"
            aria-label=texts.reader_print()
            node_ref=dialog
            on:keydown=pressed
            // By the device's own gesture for going back.
            on:cancel=move |event: leptos::web_sys::Event| {
                event.prevent_default();
                ask.run(Ask::StopPrinting);
            }
        >
            <p id="reader-printing">{words}</p>
            <progress
                aria-labelledby="reader-printing"
                max=move || pages().map(|(_, total)| total.max(1).to_string())
                value=move || pages().map(|(done, _)| done.to_string())
            ></progress>
            <button type="button" class="button button-quiet" on:click=move |_| ask.run(Ask::StopPrinting)>
                {texts.reader_cancel()}
            </button>
        </dialog>
    }
}
