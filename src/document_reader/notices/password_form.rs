//! The document is locked.

use leptos::ev::SubmitEvent;
use leptos::html::Input;
use leptos::prelude::*;

use super::super::{Ask, Desk, Progress};
use crate::components::DocumentLinks;

/// Asks for the password.
#[component]
pub(super) fn PasswordForm(desk: Desk) -> impl IntoView {
    let (status, ask, texts, brief) = (desk.status, desk.ask, desk.texts.clone(), desk.brief.clone());
    let was_wrong = move |progress| progress == Progress::Locked { was_wrong: true };
    // Taken back while the next one is tried, so that it is said again when that is wrong, too.
    let is_wrong = RwSignal::new(was_wrong(status.progress.get_untracked()));
    let field = NodeRef::<Input>::new();
    Effect::new(move |_| {
        let progress = status.progress.get();
        if !matches!(progress, Progress::Locked { .. }) {
            return;
        }
        is_wrong.set(was_wrong(progress));
        if let Some(field) = field.get() {
            field.set_value("");
            let _ = field.focus();
        }
    });
    let submitted = move |event: SubmitEvent| {
        event.prevent_default();
        if let Some(field) = field.get_untracked() {
            is_wrong.set(false);
            ask.run(Ask::Password(field.value()));
        }
    };
    let wrong = texts.reader_password_wrong();
    view! {
        <form class="reader-notice" aria-labelledby="reader-password-wanted" on:submit=submitted>
            <p id="reader-password-wanted">{texts.reader_password_wanted()}</p>
            <p class="reader-wrong" id="reader-password-wrong" role="alert">
                {move || is_wrong.get().then(|| wrong.clone())}
            </p>
            <p class="reader-password">
                <label for="reader-password">{texts.reader_password_label()}</label>
                <input
                    type="password"
                    id="reader-password"
                    autocomplete="off"
                    required
                    aria-invalid=move || is_wrong.get().then_some("true")
                    aria-describedby="reader-password-wrong"
                    node_ref=field
                />
            </p>
            <p class="reader-choices">
                <button type="submit" class="button">{texts.reader_password_open()}</button>
                <button type="button" class="button button-quiet" on:click=move |_| ask.run(Ask::Cancel)>
                    {texts.reader_cancel()}
                </button>
            </p>
            <DocumentLinks
                locale=desk.locale.clone()
                address=brief.address.clone()
                file_name=brief.file_name.clone()
            />
        </form>
    }
}
