//! The document reader without a mouse.

use browser::{Name, PortalServer, Visitor, until, visit};
use fantoccini::key::Key;

use crate::places::{BROCHURE, SEED, first_page_with_ink};
use crate::reader::{can_be_read, is_on_page, page_field, pages, read, reader, toolbar};

#[tokio::test(flavor = "multi_thread")]
async fn the_bar_is_one_stop_of_the_tab_key_and_arrows_lead_through_it() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "tagged.pdf").await;
        let toolbar = toolbar(visitor).await;
        let stops = "it => it.querySelectorAll('[tabindex=\"0\"]').length";
        let is_inside = "it => it.contains(document.activeElement)";
        assert_eq!(toolbar.tell(stops).await, 1);
        let side = toolbar.button("Side panel").await;
        visitor.tab_to(&side).await;
        visitor.key(Key::Right).await;
        toolbar.button("Find in the document").await.gets_focus().await;
        // There is no page before the first.
        visitor.key(Key::Right).await;
        let field = page_field(visitor).await;
        field.gets_focus().await;
        // In the field, arrows lead to its end before they lead on.
        visitor.key(Key::Right).await;
        visitor.key(Key::Right).await;
        toolbar.button("Next page").await.gets_focus().await;
        assert_eq!(toolbar.tell(stops).await, 1);
        visitor.key(Key::Enter).await;
        is_on_page(visitor, "2").await;
        visitor.key(Key::End).await;
        toolbar.button("More").await.gets_focus().await;
        visitor.key(Key::Right).await;
        side.gets_focus().await;
        visitor.key(Key::Left).await;
        toolbar.button("More").await.gets_focus().await;
        visitor.key(Key::Home).await;
        side.gets_focus().await;

        // The next stop is out of the bar, and the way back leads to where one was.
        visitor.key(Key::Right).await;
        visitor.key(Key::Tab).await;
        until("the focus has left the bar", async || toolbar.tell(is_inside).await == false).await;
        visitor.key_with(&[Key::Shift], Key::Tab).await;
        toolbar.button("Find in the document").await.gets_focus().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_menu_is_walked_through_and_left_by_keys() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "tagged.pdf").await;
        let more = visitor.button("More").await;
        more.tell("it => it.focus()").await;
        visitor.key(Key::Down).await;
        let menu = visitor.find("menu", "More").await;
        let first = menu.find("menuitemradio", "One page at a time").await;
        first.gets_focus().await;
        assert_eq!(more.attribute("aria-expanded").await.as_deref(), Some("true"));
        visitor.key(Key::Up).await;
        menu.find("menuitem", "Open in a new tab").await.gets_focus().await;
        visitor.key(Key::Home).await;
        first.gets_focus().await;
        visitor.type_words("c").await;
        menu.find("menuitem", "Copy link to this page").await.gets_focus().await;
        visitor.type_words("c").await;
        menu.find("menuitem", "Cite this page").await.gets_focus().await;
        visitor.key(Key::Escape).await;
        visitor.gone("menu", "More").await;
        more.gets_focus().await;
        assert_eq!(more.attribute("aria-expanded").await.as_deref(), Some("false"));

        visitor.key(Key::Up).await;
        visitor.find("menuitem", "Open in a new tab").await.gets_focus().await;
        visitor.type_words("t").await;
        visitor.find("menuitemradio", "Two pages side by side").await.gets_focus().await;
        visitor.key(Key::Enter).await;
        visitor.gone("menu", "More").await;
        more.gets_focus().await;
        visitor.key(Key::Enter).await;
        let chosen = visitor.find("menuitemradio", "Two pages side by side").await;
        until("it is ticked", async || chosen.attribute("aria-checked").await.as_deref() == Some("true"))
            .await;
        // Tab leaves the menu, and the menu goes.
        visitor.key(Key::Tab).await;
        visitor.gone("menu", "More").await;
    })
    .await;
}

/// Opens the document by the link in its article.
async fn follow_from_the_article(visitor: &Visitor) {
    visitor.open(SEED).await;
    let link = visitor.article().await.link("PDF").await;
    link.tell("it => it.focus()").await;
    visitor.key(Key::Enter).await;
    visitor.is_at(BROCHURE).await;
    first_page_with_ink(visitor).await;
    can_be_read(visitor).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn following_a_link_to_a_document_brings_the_focus_to_its_pages() {
    visit(PortalServer::start().await, async |visitor| {
        follow_from_the_article(visitor).await;
        pages(visitor).await.gets_focus().await;
        // Here the keys of a page turn this one.
        visitor.key(Key::PageDown).await;
        let pages = pages(visitor).await;
        until("the pages move", async || pages.tell("it => it.scrollTop > 0").await == true).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn escape_closes_what_is_on_top_and_at_last_leads_back_to_the_link() {
    visit(PortalServer::start().await, async |visitor| {
        follow_from_the_article(visitor).await;
        visitor.press("Text view").await;
        visitor.find("region", "Text view").await;
        visitor.press("Side panel").await;
        visitor.find("region", "Side panel").await;
        visitor.key_with(&[Key::Control], 'f').await;
        let field = visitor.find("searchbox", Name::Any).await;
        field.gets_focus().await;

        visitor.key(Key::Escape).await;
        visitor.gone("search", "Find in the document").await;
        visitor.find("region", "Side panel").await;
        visitor.key(Key::Escape).await;
        visitor.gone("region", "Side panel").await;
        visitor.find("region", "Text view").await;
        visitor.key(Key::Escape).await;
        visitor.gone("region", "Text view").await;
        visitor.is_at(BROCHURE).await;
        reader(visitor).await.holds_focus().await;

        visitor.key(Key::Escape).await;
        visitor.is_at(SEED).await;
        visitor.article().await.link("PDF").await.gets_focus().await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn escape_in_the_text_brings_the_focus_back_to_the_pages() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "tagged.pdf").await;
        visitor.press("Text view").await;
        visitor.find("region", "Text view").await.gets_focus().await;
        visitor.key(Key::Escape).await;
        visitor.gone("region", "Text view").await;
        pages(visitor).await.gets_focus().await;
    })
    .await;
}
