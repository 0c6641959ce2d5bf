//! What of the reader is asked for, and when.

use browser::{Engine, Name, Part, PortalServer, Visitor, until, visit};
use fantoccini::key::Key;
use serde_json::json;

use crate::document_feeds::{WORK, feed_with, read};
use crate::places::{BROCHURE, BROCHURE_FILE, first_page_with_ink};

const REPORTS: &str = "/en/publications/annual-reports/annual-report-2024";
/// What is fetched for a visitor who seems about to open a document. Browsers keep these for good.
const AHEAD: [&str; 4] = ["pdf.min.mjs", "pdf_viewer.min.mjs", "pdf.worker.min.mjs", "pdf_viewer.css"];
/// What comes after these. Browsers ask whether it is still the same.
const CONTROLS: [&str; 2] = ["document-reader.js", "document-reader_bg.wasm"];

/// Every file of the reader that was asked for.
fn asked(visitor: &Visitor) -> Vec<String> {
    let paths = visitor.server().requests().into_iter().map(|request| request.path);
    let is_readers =
        |path: &String| ["pdfjs-", "reader/", "document-reader"].iter().any(|part| path.contains(part));
    paths.filter(is_readers).collect()
}

/// An article with a way to its document at its beginning. The document's card, which calls for the reader on a fast
/// line, is far below.
async fn article(visitor: &Visitor) -> Part {
    let text = "<p>It was long ago, and much has been written about it since.</p>".repeat(80);
    let content = format!(r#"<p>Read <a href="{BROCHURE_FILE}">the brochure</a> first.</p>{text}"#);
    let documents = json!([{"url": BROCHURE_FILE, "mime_type": "application/pdf", "title": "Brochure"}]);
    visitor.server().feed(feed_with(&content, &documents));
    visitor.open(WORK).await;
    let link = visitor.article().await.link("the brochure").await;
    visitor.find("region", "Documents").await;
    link
}

/// All is in the browser's cache, and was asked for once.
async fn all_is_there_once(visitor: &Visitor) {
    let loaded = "return performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop())";
    until("all has come ahead", async || {
        let names = visitor.run(loaded, vec![]).await;
        AHEAD
            .iter()
            .chain(&CONTROLS)
            .all(|file| names.as_array().is_some_and(|names| names.contains(&json!(file))))
    })
    .await;
    for file in AHEAD {
        assert_eq!(visitor.server().requests_for(file).len(), 1, "{file}");
    }
    assert!(visitor.server().requests_for(BROCHURE_FILE).is_empty(), "the document is not wanted yet");
}

/// What browsers keep for good comes once.
fn nothing_twice(visitor: &Visitor) {
    let asked = asked(visitor);
    let kept = asked.iter().filter(|path| !path.starts_with("document-reader"));
    for path in kept {
        assert_eq!(asked.iter().filter(|other| *other == path).count(), 1, "{path} was asked for again");
    }
}

/// Whether a module is taken from what was fetched before. Driven, `WebKit` asks for it again.
fn shares_what_was_fetched(visitor: &Visitor) -> bool {
    visitor.browser().engine() != Engine::Webkit
}

/// What went to the server before this is there when this is.
async fn server_is_up_to_date(visitor: &Visitor) {
    let before = visitor.server().requests_for("feed.json").len();
    visitor
        .run("fetch(arguments[0], { cache: 'no-store' })", vec![json!(visitor.server().address("feed.json"))])
        .await;
    until("the server has heard", async || visitor.server().requests_for("feed.json").len() > before).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_the_reader_comes_with_an_article() {
    visit(PortalServer::start().await, async |visitor| {
        article(visitor).await;
        server_is_up_to_date(visitor).await;
        assert_eq!(asked(visitor), Vec::<String>::new());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn with_the_pointer_on_the_way_to_a_document_the_reader_comes_ahead() {
    visit(PortalServer::start().await, async |visitor| {
        let link = article(visitor).await;
        link.hover().await;
        all_is_there_once(visitor).await;

        link.click().await;
        first_page_with_ink(visitor).await;
        visitor.button("Zoom in").await;
        if shares_what_was_fetched(visitor) {
            nothing_twice(visitor);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_focus_on_the_way_to_a_document_is_intent_too() {
    visit(PortalServer::start().await, async |visitor| {
        let link = article(visitor).await;
        visitor.heading("A work").await.tell("it => it.focus({ preventScroll: true })").await;
        until("Tab has come to the link", async || {
            visitor.key(Key::Tab).await;
            link.has_focus().await
        })
        .await;
        all_is_there_once(visitor).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn for_who_saves_data_nothing_comes_ahead() {
    visit(PortalServer::start().await, async |visitor| {
        let link = article(visitor).await;
        // Firefox runs this beside the page: what the page is to see has to be made of the page's own functions.
        let saving = "
            const page = window.wrappedJSObject ?? window;
            const [connection, property] = [new page.Object(), new page.Object()];
            connection.saveData = true;
            property.value = connection;
            page.Object.defineProperty(page.navigator, 'connection', property);";
        visitor.run(saving, vec![]).await;
        link.hover().await;
        link.tell("it => it.focus()").await;
        server_is_up_to_date(visitor).await;
        assert_eq!(asked(visitor), Vec::<String>::new());

        link.click().await;
        first_page_with_ink(visitor).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_at_its_own_address_asks_for_each_file_once() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(BROCHURE).await;
        first_page_with_ink(visitor).await;
        visitor.button("Zoom in").await;
        let asked = asked(visitor);
        nothing_twice(visitor);
        let first = |file: &str| asked.iter().position(|path| path.ends_with(file));
        assert!(
            first("pdf.worker.min.mjs") < first("document-reader.js"),
            "first the page, then the controls"
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn five_documents_leave_one_worker_at_most_and_no_page() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(REPORTS).await;
        visitor.find("region", "Documents").await;
        visitor.count_workers().await;
        let titles = ["Jaarverslag 2024", "Rapport annuel 2024", "Annual report 2024"];
        for title in titles.into_iter().cycle().take(5) {
            read(visitor, title).await;
            visitor.heading(title).await;
            first_page_with_ink(visitor).await;
            assert_eq!(visitor.workers().await, 1, "{title}");
            visitor.main().await.follow("Back to the article").await;
            let documents = visitor.find("region", "Documents").await;
            let links = documents.all("link", Name::Has(title)).await;
            let [way, ..] = links.as_slice() else { panic!("there is no way to {title}") };
            until("the link that was followed has the focus again", async || way.has_focus().await).await;
            let left = visitor.run("return document.querySelectorAll('.pdfViewer').length", vec![]).await;
            assert_eq!(left, 0, "{title}");
            assert!(visitor.workers().await <= 1, "{title}");
        }
        if shares_what_was_fetched(visitor) {
            nothing_twice(visitor);
        }
        until("nobody reads, and the worker goes", async || visitor.workers().await == 0).await;
    })
    .await;
}
