//! The portal without a mouse, and for those who hear it.

use browser::{Name, PortalServer, until, visit};
use fantoccini::key::Key;

use crate::places::{BROCHURE, LONG, SEED, seed};
use crate::reader::can_be_read;

#[tokio::test(flavor = "multi_thread")]
async fn the_first_stop_of_the_tab_key_skips_to_the_content() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en/publications").await;
        visitor.heading("Publications").await;
        visitor.key(Key::Tab).await;
        let skip = visitor.link("Skip to the content").await;
        until("the link has the focus", async || skip.has_focus().await).await;
        visitor.key(Key::Enter).await;
        let main = visitor.main().await;
        until("the focus is on the content", async || {
            main.tell("it => it === document.activeElement || it.contains(document.activeElement)").await
                == true
        })
        .await;
        visitor.heading("Publications").await;

        // The next stop is inside the content.
        visitor.key(Key::Tab).await;
        until("the focus is on a link of the content", async || {
            main.tell("it => it !== document.activeElement && it.contains(document.activeElement)").await
                == true
        })
        .await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn following_a_link_brings_the_focus_to_the_heading() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en").await;
        visitor.navigation("Sections").await.follow("News and analyses").await;
        let heading = visitor.heading("News and analyses").await;
        until("the heading has the focus", async || heading.has_focus().await).await;
        visitor.main().await.follow(seed().title).await;
        let heading = visitor.heading(seed().title).await;
        until("the heading has the focus", async || heading.has_focus().await).await;
        visitor.is_at(SEED).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_can_be_followed_by_the_enter_key() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en").await;
        let link = visitor.navigation("Sections").await.link("Projects").await;
        link.tell("it => it.focus()").await;
        visitor.key(Key::Enter).await;
        visitor.is_at("/en/projects").await;
        visitor.heading("Projects").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn from_the_first_page_to_a_document_and_back_by_the_keyboard_alone() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en").await;
        let section = visitor.navigation("Sections").await.link("News and analyses").await;
        visitor.tab_to(&section).await;
        visitor.key(Key::Enter).await;
        visitor.heading("News and analyses").await.gets_focus().await;
        let article = visitor.main().await.link(seed().title).await;
        visitor.tab_to(&article).await;
        visitor.key(Key::Enter).await;
        visitor.heading(seed().title).await.gets_focus().await;
        let document = visitor.article().await.link("PDF").await;
        visitor.tab_to(&document).await;
        visitor.key(Key::Enter).await;
        visitor.is_at(BROCHURE).await;
        can_be_read(visitor).await;
        visitor.first(".reader-pages").await.gets_focus().await;

        visitor.key(Key::Escape).await;
        visitor.is_at(SEED).await;
        document.gets_focus().await;
        visitor.back().await;
        article.gets_focus().await;
        visitor.back().await;
        section.gets_focus().await;
        visitor.is_at("/en").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_way_back_leads_to_the_link_that_was_followed_wherever_it_is() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(LONG).await;
        visitor.article().await.first(".prose:not([aria-busy]) h2").await;
        let title = visitor.title().await;
        let said = visitor.first("body > [role=status]").await;
        for link in [
            visitor.navigation("Sections").await.link("Publications").await,
            visitor.navigation("You are here").await.link("Projects").await,
            visitor.first("body > footer a").await,
        ] {
            link.click().await;
            visitor.first("h1").await.gets_focus().await;
            assert_ne!(visitor.title().await, title);
            // The heading is read: nothing else says where one is.
            assert_eq!(said.words().await, "");
            let position = visitor.position().await;
            assert!(position < 1.0, "{position}");

            visitor.back().await;
            link.gets_focus().await;
            visitor.is_at(LONG).await;
            said.says(&title).await;
            let is_seen = "it => { const { top, bottom } = it.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }";
            until("the link is in view", async || link.tell(is_seen).await == true).await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn shortcuts_are_listed_and_can_be_switched_off() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en/publications").await;
        visitor.heading("Publications").await;
        visitor.type_words("?").await;
        let dialog = visitor.find("dialog", "Keyboard shortcuts").await;
        dialog.says("To the home page").await;
        visitor.key(Key::Escape).await;
        visitor.gone("dialog", "Keyboard shortcuts").await;
        visitor.type_words("gh").await;
        visitor.is_at("/en").await;
        visitor.heading("FLORA").await.gets_focus().await;
        visitor.type_words("j").await;
        let first = visitor.first("main h2 a").await;
        first.gets_focus().await;

        let way = visitor.find("contentinfo", Name::Any).await.button("Keyboard shortcuts").await;
        way.click().await;
        let switch = visitor.find("checkbox", "Use shortcuts of a single letter").await;
        switch.click().await;
        dialog.press("Close").await;
        way.gets_focus().await;
        // The device remembers it.
        visitor.reload().await;
        let heading = visitor.heading("FLORA").await;
        heading.tell("it => it.focus()").await;
        visitor.type_words("j?").await;
        way.click().await;
        visitor.find("checkbox", "Use shortcuts of a single letter").await;
        assert_eq!(visitor.main().await.tell("it => it.contains(document.activeElement)").await, false);
        assert_eq!(dialog.all("checkbox", Name::Any).await.len(), 1);
    })
    .await;
}
