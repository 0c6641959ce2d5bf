//! The text of a document, in the place of its pages.

use browser::{Engine, Name, Part, PortalServer, Visitor, until, visit};
use fantoccini::key::Key;

use crate::places::page_with_ink;
use crate::reader::{is_on_page, number, page_field, pages, read};

/// Shows the text.
async fn text_view(visitor: &Visitor) -> Part {
    visitor.press("Text view").await;
    visitor.find("region", "Text view").await
}

/// The text of a page.
async fn text_of(text: &Part, label: &str) -> Part {
    text.find("region", &*format!("Page {label}")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tagged_document_is_read_as_it_was_written() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "tagged.pdf").await;
        let text = text_view(visitor).await;
        text.gets_focus().await;
        let first = text_of(&text, "1").await;
        let chapter = first.heading("Een wijk begint met buren").await;
        assert_eq!(chapter.language().await, "nl");
        assert_eq!(
            chapter.tell("it => it.localName").await,
            "h2",
            "the document's title is the heading above"
        );
        assert_eq!(first.heading("Wat buren delen").await.tell("it => it.localName").await, "h3");
        assert_eq!(first.heading("Een kleine coöperatie").await.tell("it => it.localName").await, "h4");
        // A word that is broken over a line is one word again.
        first.says("waarbij").await;
        let sharing =
            first.tell("it => [...it.querySelectorAll('li')].map((item) => item.innerText.trim())").await;
        let sharing: Vec<_> = sharing.as_array().unwrap().iter().filter_map(|item| item.as_str()).collect();
        let has = |words: &str| sharing.iter().any(|item| item.contains(words));
        assert!(has("gereedschap, zoals een ladder;") && has("een zaal voor feesten;"), "{sharing:?}");
        assert!(!first.all("list", Name::Any).await.is_empty());

        page_field(visitor).await.type_in("2").await;
        is_on_page(visitor, "2").await;
        let second = text_of(&text, "2").await;
        let table = second.find("table", Name::Any).await;
        assert_eq!(table.all("row", Name::Any).await.len(), 4);
        table.find("columnheader", "Leden").await;
        table.find("cell", "498").await;
        second.find("img", Name::Has("Drie huizen naast elkaar")).await;

        page_field(visitor).await.type_in("3").await;
        let third = text_of(&text, "3").await;
        third.says("vivre ensemble au quartier").await;
        let french = "it => [...it.querySelectorAll('[lang=fr]')].map((part) => part.textContent).join(' ')";
        let french = third.tell(french).await;
        assert!(french.as_str().is_some_and(|words| words.contains("Ce paragraphe est entièrement")));
        let outside = third.link(Name::Has("de website van de wijk")).await;
        assert_eq!(outside.attribute("href").await.as_deref(), Some("https://example.org/"));
        assert!(outside.words().await.contains("leads to another site"));
        third.follow("de buren").await;
        is_on_page(visitor, "1").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn reading_on_brings_the_next_page_and_the_pages_follow() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "tagged.pdf").await;
        let text = text_view(visitor).await;
        text_of(&text, "1").await.heading("Een wijk begint met buren").await;
        for next in ["2", "3", "4"] {
            until(&format!("page {next} comes"), async || {
                text.tell("it => { it.scrollTop = it.scrollHeight; }").await;
                !text.all("region", &*format!("Page {next}")).await.is_empty()
            })
            .await;
        }
        text.tell("it => { it.scrollTop = it.scrollHeight; }").await;
        is_on_page(visitor, "4").await;
        let third = text_of(&text, "3").await;
        third.tell("it => it.scrollIntoView({ behavior: 'instant' })").await;
        is_on_page(visitor, "3").await;
        visitor.press("Text view").await;
        visitor.gone("region", "Text view").await;
        is_on_page(visitor, "3").await;
        page_with_ink(visitor, 3).await;
        let (pages, top) = (pages(visitor).await, "it => it.getBoundingClientRect().top");
        let third = pages.find("region", "Page 3").await;
        until("page 3 is in sight", async || {
            let below = number(&third, top).await - number(&pages, top).await;
            below < number(&pages, "it => it.clientHeight").await / 2.0
        })
        .await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_had_to_be_guessed_is_said() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "untagged.pdf").await;
        let text = text_view(visitor).await;
        text.says("This document does not say what its headings and lists are.").await;
        let first = text_of(&text, "1").await;
        first.heading("Living together in the neighbourhood").await;
        // Words that lines break are whole again, and those that have a hyphen keep it.
        for words in ["seldom knows anybody there", "association of inhabitants", "well-known", "2023-2025"] {
            first.says(words).await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_is_a_picture_has_no_text() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "images-only.pdf").await;
        let text = text_view(visitor).await;
        text_of(&text, "1").await.says("There is no text on this page. It may be a picture.").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn arabic_runs_from_right_to_left() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "arabic.pdf").await;
        let text = text_view(visitor).await;
        let heading = text_of(&text, "1").await.heading("الجيران").await;
        assert_eq!(heading.tell("it => getComputedStyle(it).direction").await, "rtl");
        assert_eq!(heading.language().await, "ar");
    })
    .await;
}

/// How many places in the text are marked.
async fn marks(visitor: &Visitor) -> u64 {
    let count = visitor.run("return CSS.highlights.get('tribune-find')?.size ?? 0", vec![]).await;
    count.as_u64().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_found_is_marked_in_the_text() {
    visit(PortalServer::start().await, async |visitor| {
        read(visitor, "tagged.pdf").await;
        let text = text_view(visitor).await;
        text_of(&text, "1").await.heading("Een wijk begint met buren").await;
        visitor.key_with(&[Key::Control], 'f').await;
        let bar = visitor.find("search", "Find in the document").await;
        let field = bar.find("searchbox", Name::Any).await;
        field.gets_focus().await;
        visitor.type_words("rij met koppen").await;
        bar.says("1 of 1, on page 2").await;
        text_of(&text, "2").await.says("rij met koppen").await;
        // Not all have the CSS Custom Highlight API. There, what is found is in sight, and not marked.
        if visitor.run("return 'highlights' in CSS", vec![]).await == true {
            until("the words are marked", async || marks(visitor).await == 1).await;
            visitor.key(Key::Escape).await;
            until("the marks are gone", async || marks(visitor).await == 0).await;
        } else {
            assert_ne!(visitor.browser().engine(), Engine::Chromium);
        }
    })
    .await;
}
