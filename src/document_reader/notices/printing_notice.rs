//! The document is not printed.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::super::{Desk, Printing};
use crate::components::DocumentLinks;
use crate::locale::fill;
use crate::platform::number;

/// Why not from here, and the ways to the file, which can be printed elsewhere.
#[component]
pub(super) fn PrintingNotice(desk: Desk) -> impl IntoView {
    let printing = desk.status.printing;
    let close = move || {
        printing.set(Printing::Idle);
        #[cfg(target_arch = "wasm32")]
        crate::platform::recover_focus(".reader-tools [aria-haspopup]");
    };
    let pressed = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            event.prevent_default();
            close();
        }
    };
    let shown = Memo::new(move |_| match printing.get() {
        Printing::TooLong { limit } => Some(Some(limit)),
        Printing::Failed => Some(None),
        Printing::Idle | Printing::Preparing { .. } => None,
    });
    #[cfg(target_arch = "wasm32")]
    Effect::new(move |_| {
        if shown.get().is_some() {
            focus();
        }
    });
    move || {
        let words = match shown.get()? {
            Some(limit) => {
                let limit = number(f64::from(limit), &desk.locale.language);
                fill(&desk.texts.reader_print_too_long(), &[("limit", &limit)])
            }
            None => desk.texts.reader_print_failed(),
        };
        let brief = desk.brief.clone();
        Some(view! {
            <div class="reader-notice reader-unprinted" role="alert" tabindex="-1" on:keydown=pressed>
                <p>{words}</p>
                <DocumentLinks
                    locale=desk.locale.clone()
                    address=brief.address.clone()
                    file_name=brief.file_name.clone()
                />
                <button type="button" class="button" on:click=move |_| close()>{desk.texts.reader_close()}</button>
            </div>
        })
    }
}

/// Once the dialog has given the focus back.
#[cfg(target_arch = "wasm32")]
fn focus() {
    use wasm_bindgen::JsCast;

    request_animation_frame(|| {
        let button = document().query_selector(".reader-unprinted > button").ok().flatten();
        if let Some(button) = button.and_then(|button| button.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = button.focus();
        }
    });
}
