//! There will be no pages.

use leptos::prelude::*;

use super::super::{Ask, Desk, Failure, Progress};
use crate::components::DocumentLinks;
use crate::locale::ReaderTexts;

/// Says why, and keeps the ways to the file itself.
#[component]
pub(super) fn FailureNotice(desk: Desk, failure: Failure) -> impl IntoView {
    let (status, ask, texts, brief) = (desk.status, desk.ask, desk.texts.clone(), desk.brief.clone());
    let heading = match failure {
        Failure::Cancelled => texts.reader_cancelled(),
        _ => texts.reader_failed(),
    };
    // What is said of the file itself will be said again.
    let is_final = matches!(failure, Failure::Empty | Failure::Html | Failure::Damaged | Failure::TooOld);
    let again = move |_| {
        status.progress.set(Progress::Opening { loaded: 0, total: None });
        ask.run(Ask::Again);
    };
    let again = (!is_final).then(|| {
        view! {
            <button type="button" class="button" on:click=again>{texts.reader_retry()}</button>
        }
    });
    view! {
        <div class="reader-notice" role="alert" tabindex="-1">
            <h2>{heading}</h2>
            {reason(failure, &texts).map(|reason| view! { <p>{reason}</p> })}
            {again}
            <DocumentLinks
                locale=desk.locale.clone()
                address=brief.address.clone()
                file_name=brief.file_name.clone()
            />
        </div>
    }
}

/// In words; the visitor's own wish needs none.
fn reason(failure: Failure, texts: &ReaderTexts) -> Option<String> {
    Some(match failure {
        Failure::Missing => texts.reader_missing(),
        Failure::Forbidden => texts.reader_forbidden(),
        Failure::Server => texts.reader_server(),
        Failure::Unreachable => texts.reader_unreachable(),
        Failure::Cors => texts.reader_cors(),
        Failure::Policy => texts.reader_policy(),
        Failure::Damaged => texts.reader_damaged(),
        Failure::Empty => texts.reader_empty(),
        Failure::Html => texts.reader_html(),
        Failure::Locked => texts.reader_locked(),
        Failure::Cancelled => return None,
        Failure::TooOld => texts.reader_too_old(),
        Failure::Program => texts.reader_program(),
        Failure::Memory => texts.reader_memory(),
    })
}
