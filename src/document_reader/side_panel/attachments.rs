//! The files inside the document.

use leptos::prelude::*;

use crate::document_reader::{Ask, Attachment, Desk};
use crate::locale::size;

/// The files inside the document, each to be saved.
#[component]
pub(super) fn Attachments(desk: Desk) -> impl IntoView {
    move || {
        desk.status.attachments.with(|files| match files.as_deref() {
            None => view! { <p class="reader-side-words">{desk.locale.texts.loading()}</p> }.into_any(),
            Some([]) => {
                view! { <p class="reader-side-words">{desk.texts.reader_no_attachments()}</p> }.into_any()
            }
            Some(files) => {
                let files = (0..).zip(files).map(|(at, file)| row(&desk, at, file));
                view! { <ul class="reader-files" role="list">{files.collect_view()}</ul> }.into_any()
            }
        })
    }
}

fn row(desk: &Desk, at: u32, file: &Attachment) -> impl IntoView + use<> {
    let ask = desk.ask;
    let description = file.description.clone().filter(|description| !description.is_empty());
    let description = description.map(|description| view! { <p dir="auto">{description}</p> });
    let size = file.size.map(|bytes| view! { <p class="reader-file-size">{size(bytes, &desk.locale)}</p> });
    view! {
        <li>
            <p class="reader-file-name"><bdi>{file.name.clone()}</bdi></p>
            {description}
            {size}
            <button type="button" class="button button-quiet" on:click=move |_| ask.run(Ask::SaveAttachment(at))>
                {desk.locale.texts.download()}
                <span class="visually-hidden">": "<bdi>{file.name.clone()}</bdi></span>
            </button>
        </li>
    }
}
