//! Citing a page of a document.

use browser::{Name, Part, PortalServer, Visitor, visit};
use fantoccini::key::Key;

use crate::places::{BROCHURE, BROCHURE_TITLE, page_with_ink};
use crate::reader::{choose_in_menu, page, read, read_at, reader, select_word};

/// Opens the dialog.
async fn dialog(visitor: &Visitor) -> Part {
    choose_in_menu(visitor, "menuitem", "Cite this page").await;
    visitor.find("dialog", "How to cite").await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_is_cited_with_its_title_its_place_and_its_address() {
    visit(PortalServer::start().await, async |visitor| {
        read_at(visitor, "outline.pdf", "#page=3").await;
        let dialog = dialog(visitor).await;
        let address = visitor.server().address(&format!("{BROCHURE}#page=3"));
        for words in [BROCHURE_TITLE, "FLORA", "p. iii", &address] {
            dialog.says(words).await;
        }
        assert!(dialog.all("heading", Name::Has("quotation")).await.is_empty(), "nothing is selected");
        visitor.note_copies().await;
        dialog.press("Copy").await;
        dialog.find("status", Name::Any).await.says("Copied.").await;
        let copied = visitor.copied().await;
        assert!(copied.contains(BROCHURE_TITLE) && copied.contains("FLORA, p. iii."), "{copied}");
        assert!(copied.ends_with(&address), "{copied}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_are_selected_are_quoted() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "tagged.pdf").await;
        page_with_ink(visitor, 1).await;
        select_word(visitor, &page(visitor, "1").await, "document").await;
        let dialog = dialog(visitor).await;
        dialog.heading("Copy the selected words as a quotation").await;
        dialog.says("“document”").await;
        visitor.note_copies().await;
        let buttons = dialog.all("button", "Copy").await;
        let [_, quotation] = buttons.as_slice() else { panic!("not two ways to copy: {buttons:?}") };
        quotation.click().await;
        let copied = visitor.copied().await;
        assert!(copied.starts_with("“document” (") && copied.ends_with("#page=1)"), "{copied}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn escape_closes_the_dialog_and_nothing_else() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "tagged.pdf").await;
        visitor.press("Side panel").await;
        visitor.find("region", "Side panel").await;
        let dialog = dialog(visitor).await;
        dialog.holds_focus().await;
        visitor.key(Key::Escape).await;
        visitor.gone("dialog", "How to cite").await;
        visitor.find("region", "Side panel").await;
        visitor.is_at(BROCHURE).await;
        reader(visitor).await.holds_focus().await;

        // It closes by its button, too.
        choose_in_menu(visitor, "menuitem", "Cite this page").await;
        visitor.find("dialog", "How to cite").await.press("Close").await;
        visitor.gone("dialog", "How to cite").await;
    })
    .await;
}
