//! Words that can be copied, and what became of it.

use leptos::prelude::*;

use super::super::Desk;

/// What was copied last: whether the browser let it.
#[derive(Clone, Copy)]
pub(super) struct Copies(RwSignal<Option<bool>>);

impl Default for Copies {
    fn default() -> Self {
        Self(RwSignal::new(None))
    }
}

impl Copies {
    /// Words to be read, and a button that copies them as plain text.
    pub(super) fn copyable(self, shown: AnyView, text: String, label: String) -> AnyView {
        view! {
            <div class="cite-one">
                <p class="cite-text">{shown}</p>
                {self.button(text, label, "button")}
            </div>
        }
        .into_any()
    }

    /// The button alone, in a style.
    pub(super) fn button(self, text: String, label: String, class: &'static str) -> AnyView {
        let click = move |_| copy(text.clone(), self.0);
        view! { <button type="button" class=class on:click=click>{label}</button> }.into_any()
    }

    /// What is said of it.
    pub(super) fn outcome(self, desk: &Desk) -> AnyView {
        let (copied, not_copied) = (desk.texts.reader_copied(), desk.texts.reader_not_copied());
        let words = move || self.0.get().map(|is| if is { copied.clone() } else { not_copied.clone() });
        view! { <p class="cite-status" role="status">{words}</p> }.into_any()
    }
}

#[cfg(target_arch = "wasm32")]
fn copy(text: String, is_copied: RwSignal<Option<bool>>) {
    // The same words twice would be said once.
    is_copied.set(None);
    leptos::task::spawn_local(async move {
        let outcome = crate::platform::copy(&text).await;
        // The dialog may be gone by then.
        is_copied.try_set(Some(outcome.is_ok()));
    });
}

#[cfg(not(target_arch = "wasm32"))]
fn copy(_: String, is_copied: RwSignal<Option<bool>>) {
    is_copied.set(Some(false));
}
