//! The citation, and the words that are selected with it.

use leptos::prelude::*;

use super::super::Desk;
use super::super::citation::{CitedPage, as_text, citation};
use super::citing::{cited, quoted};
use super::copyable::Copies;
use super::records::Records;
use super::{Selected, citing};
use crate::platform;

/// What was selected when the dialog opened, and the page, as they are to be cited, then records for programs; each can
/// be copied.
#[component]
pub(super) fn Citations(
    desk: Desk,
    /// For tests: on the host, nobody selects anything.
    #[prop(optional_no_strip)]
    selected: Option<Selected>,
) -> impl IntoView {
    let is_document = desk.brief.is_document();
    let selected = selected.or_else(platform::selected).filter(|_| is_document);
    let page = is_document.then(|| cited_page(&desk, selected.as_ref()));
    let parts = citation(&desk.brief, &desk.texts, &desk.locale.language, page.as_ref());
    let copies = Copies::default();
    let copy = desk.texts.reader_copy();
    let quotation = selected.map(|selected| {
        let text = citing::quotation(&desk.texts, &selected.words, &as_text(&parts));
        let shown = quoted(&selected.words, &parts, &desk);
        view! { <h3>{desk.texts.reader_quote()}</h3> {copies.copyable(shown, text, copy.clone())} }
    });
    view! {
        {copies.copyable(cited(&parts, &desk), as_text(&parts), copy.clone())}
        {quotation}
        <Records desk=desk.clone() copies=copies />
        {copies.outcome(&desk)}
    }
}

/// The page where the selected words begin, else the one that is read.
fn cited_page(desk: &Desk, selected: Option<&Selected>) -> CitedPage {
    let number = selected.and_then(|selected| selected.page);
    let number = number.unwrap_or_else(|| desk.status.page.get_untracked());
    CitedPage { number, label: untrack(|| desk.status.label(number)) }
}
