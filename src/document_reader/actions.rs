//! What the controls ask the open document to do.

use leptos::prelude::*;
use portal::Document;

use super::status::Status;
use crate::Page;

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
pub(super) fn attach(_: &Page, _: &Document, _: Status, _: NodeRef<leptos::html::Div>) -> Actions {
    let nothing = Callback::new(|()| ());
    Actions { go_to: Callback::new(|_| ()), zoom_in: nothing, zoom_out: nothing, fit_width: nothing }
}

#[cfg(target_arch = "wasm32")]
pub(super) fn attach(
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
