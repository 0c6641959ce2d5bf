//! What is said in the place of pages: on the way, locked, failed, slow, printing.

mod failure_notice;
mod loading;
mod opening_notice;
mod password_form;
mod printing_dialog;
mod printing_notice;

use leptos::prelude::*;

use super::{Desk, Failure, Progress};
use failure_notice::FailureNotice;
pub(super) use loading::Loading;
use opening_notice::OpeningNotice;
use password_form::PasswordForm;
use printing_dialog::PrintingDialog;
use printing_notice::PrintingNotice;

/// What takes the place of pages. Bytes come in and passwords are tried without another notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Opening,
    Locked,
    Pages,
    Failed(Failure),
}

/// What is said in the place of pages, and what is said over them.
#[component]
pub(super) fn Notices(desk: Desk) -> impl IntoView {
    let status = desk.status;
    let shown = Memo::new(move |_| match status.progress.get() {
        Progress::Opening { .. } => Shown::Opening,
        Progress::Locked { .. } => Shown::Locked,
        Progress::Open => Shown::Pages,
        Progress::Failed(failure) => Shown::Failed(failure),
    });
    let is_here = StoredValue::new(false);
    #[cfg(target_arch = "wasm32")]
    keep_focus(shown, is_here);
    let in_place = {
        let desk = desk.clone();
        move || {
            let desk = desk.clone();
            match shown.get() {
                Shown::Opening => Some(view! { <OpeningNotice desk=desk /> }.into_any()),
                Shown::Locked => Some(view! { <PasswordForm desk=desk /> }.into_any()),
                Shown::Failed(failure) => {
                    Some(view! { <FailureNotice desk=desk failure=failure /> }.into_any())
                }
                Shown::Pages => None,
            }
        }
    };
    let slow = {
        let texts = desk.texts.clone();
        move || (status.is_slow.get() && shown.get() == Shown::Pages).then(|| texts.reader_slow())
    };
    view! {
        <div class="reader-notices" on:focusin=move |_| is_here.set_value(true)>{in_place}</div>
        <p class="reader-slow" role="status">{slow}</p>
        <PrintingDialog desk=desk.clone() />
        <PrintingNotice desk=desk />
    }
}

/// A notice that goes takes the focus along; then it goes where the eye goes. Who was elsewhere stays there, but for who
/// has stopped it all: that control is gone.
#[cfg(target_arch = "wasm32")]
fn keep_focus(shown: Memo<Shown>, is_here: StoredValue<bool>) {
    Effect::new(move |_| {
        let shown = shown.get();
        if is_here.get_value() || shown == Shown::Failed(Failure::Cancelled) {
            crate::platform::recover_focus(".reader-notices > .reader-notice, .reader-pages");
        }
        if shown == Shown::Pages {
            is_here.set_value(false);
        }
    });
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
