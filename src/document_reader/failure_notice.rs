//! What is said when a document cannot be shown.

use leptos::prelude::*;
use portal::Document;

use super::Failure;
use crate::Page;
use crate::components::DocumentLinks;

/// Says why, and keeps the ways to the file itself.
#[component]
pub(super) fn FailureNotice(page: Page, document: Document, failure: Failure) -> impl IntoView {
    let texts = page.locale.texts.clone();
    let reason = match failure {
        Failure::Missing => texts.reader_missing(),
        Failure::Server => texts.reader_server(),
        Failure::Unreachable => texts.reader_unreachable(),
        Failure::Damaged => texts.reader_damaged(),
        Failure::Password => texts.reader_password(),
        Failure::Program => texts.reader_program(),
    };
    view! {
        <div class="reader-failure" role="alert">
            <h2>{texts.reader_failed()}</h2>
            <p>{reason}</p>
            <DocumentLinks page=page document=document />
        </div>
    }
}
