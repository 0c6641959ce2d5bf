//! The reader's frame: controls, pages, and what is said when there are none.

use leptos::prelude::*;
use portal::Document;

use super::controls::{Controls, Status};
use super::failure_notice::FailureNotice;
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

/// What the controls ask the open document to do.
#[derive(Clone, Copy)]
pub(super) struct Actions {
    pub(super) go_to: Callback<u32>,
    pub(super) zoom_in: Callback<()>,
    pub(super) zoom_out: Callback<()>,
    pub(super) fit_width: Callback<()>,
}

/// The host has no documents to open: the controls stand there, and do nothing.
#[cfg(not(target_arch = "wasm32"))]
fn attach(_: &Page, _: &Document, _: Status, _: NodeRef<leptos::html::Div>) -> Actions {
    let nothing = Callback::new(|()| ());
    Actions { go_to: Callback::new(|_| ()), zoom_in: nothing, zoom_out: nothing, fit_width: nothing }
}

#[cfg(target_arch = "wasm32")]
fn attach(
    page: &Page,
    document: &Document,
    status: Status,
    container: NodeRef<leptos::html::Div>,
) -> Actions {
    use crate::platform::{Reader, open_reader};

    let open = StoredValue::new_local(None::<Reader>);
    let (address, label) = (document.url.as_str().to_owned(), page.locale.texts.reader_page_label());
    Effect::new(move |_| {
        if let Some(element) = container.get() {
            open.set_value(open_reader(&element, &address, &label, move |event| status.hear(event)));
        }
    });
    on_cleanup(move || {
        // Dropping the reader closes the document.
        let _ = open.try_update_value(Option::take);
    });
    let with = move |act: fn(&Reader)| {
        Callback::new(move |()| open.with_value(|reader| reader.as_ref().into_iter().for_each(act)))
    };
    Actions {
        go_to: Callback::new(move |number| {
            open.with_value(|reader| reader.as_ref().into_iter().for_each(|reader| reader.go_to(number)));
        }),
        zoom_in: with(Reader::zoom_in),
        zoom_out: with(Reader::zoom_out),
        fit_width: with(Reader::fit_width),
    }
}
