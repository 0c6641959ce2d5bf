//! How to cite an article: the reader's program without a document.

use std::cell::RefCell;

use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::read_document::desk;
use crate::document_reader::CiteDialog;

thread_local! {
    static CITING: RefCell<Option<(UnmountHandle<AnyViewState>, Owner)>> = const { RefCell::new(None) };
}

/// Shows how an article is cited, in a dialog over everything else. It is put into `place`, which whoever calls takes away
/// when the dialog has closed.
pub async fn cite_article(place: HtmlElement, brief: &JsValue) {
    let (owner, desk) = desk(brief, || Callback::new(|_| {})).await;
    CITING.take();
    desk.opened.cite.set(true);
    let view = mount_to(place, move || view! { <CiteDialog desk=desk /> }.into_any());
    CITING.set(Some((view, owner)));
}
