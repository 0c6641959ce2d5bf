//! The reader's frame: controls, pages, and what is said when there are none.

use leptos::prelude::*;
use portal::Document;

use super::actions::attach;
use super::controls::Controls;
use super::failure_notice::FailureNotice;
use super::status::Status;
use super::{Failure, Progress};
use crate::Page;

/// Shows a PDF document.
#[component]
pub fn DocumentReader(page: Page, document: Document) -> impl IntoView {
    let status = Status::new();
    let texts = page.locale.texts.clone();
    let container = NodeRef::<leptos::html::Div>::new();
    let actions = attach(&page, &document, status, container);
    let failed = move || match status.progress.get() {
        Progress::Failed(failure) => Some(failure),
        _ => None,
    };
    let notice = {
        let (page, document) = (page.clone(), document.clone());
        move |failure: Failure| view! { <FailureNotice page=page.clone() document=document.clone() failure=failure /> }
    };
    view! {
        <section class="reader" aria-label=texts.reader()>
            <Controls page=page.clone() document=document.clone() status=status actions=actions />
            <div class="reader-stage">
                <div
                    class="reader-pages"
                    class:reader-pages-off=move || failed().is_some()
                    tabindex="0"
                    role="group"
                    aria-label=document.title.value.clone()
                    lang=page.lang(document.title.language.as_ref())
                    node_ref=container
                ></div>
                {move || failed().map(notice.clone())}
            </div>
        </section>
    }
}
