//! A document is taken along: as a file, into another tab, on paper.

use std::fs;

use browser::{Answer, Engine, Environment, Part, PortalServer, Visitor, until, visit};
use serde_json::json;

use crate::corpus_files::corpus;
use crate::document_feeds::{WORK, feed_with_documents, read};
use crate::places::{BROCHURE, BROCHURE_FILE, SEED, first_page_with_ink};

/// Printing does nothing, and is over when a story says so. Firefox runs this beside the page: what the page is to call
/// has to be made of the page's own functions.
const NO_PRINTER: &str = "
    const page = window.wrappedJSObject ?? window;
    page.print = page.Number.bind(null, 0);";
/// The pictures that go to the printer.
const SHEETS: &str = "return document.querySelectorAll('.reader-print img').length";

async fn choose(visitor: &Visitor, item: &str) {
    visitor.press("More").await;
    visitor.find("menu", "More").await.find("menuitem", item).await.click().await;
}

async fn sheets(visitor: &Visitor) -> u64 {
    visitor.run(SHEETS, vec![]).await.as_u64().unwrap()
}

/// Opens a document whose printer is none.
async fn open(visitor: &Visitor) {
    visitor.open(BROCHURE).await;
    first_page_with_ink(visitor).await;
    visitor.run(NO_PRINTER, vec![]).await;
}

/// Where both links lead, and how.
async fn leads_to_the_file(visitor: &Visitor, part: &Part, role: &str) {
    let file = visitor.server().address(BROCHURE_FILE);
    let download = part.find(role, "Download").await;
    assert_eq!(download.tell("it => it.href").await, file);
    assert_eq!(download.attribute("download").await.as_deref(), Some("cocreatie.pdf"));
    let open = part.find(role, "Open in a new tab").await;
    assert_eq!(open.tell("it => it.href").await, file);
    assert_eq!(open.attribute("target").await.as_deref(), Some("_blank"));
    assert!(open.attribute("rel").await.is_some_and(|rel| rel.split(' ').any(|word| word == "noopener")));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_ways_to_the_file_say_what_it_is_called_and_open_beside_the_portal() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(BROCHURE).await;
        first_page_with_ink(visitor).await;
        visitor.button("Zoom in").await;
        leads_to_the_file(visitor, &visitor.find("region", "Document reader").await, "link").await;
        visitor.press("More").await;
        leads_to_the_file(visitor, &visitor.find("menu", "More").await, "menuitem").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_of_another_site_is_saved_under_its_name() {
    let elsewhere = PortalServer::start().await;
    let bytes = fs::read(Environment::read().dist.join(BROCHURE_FILE)).unwrap();
    elsewhere.answer(BROCHURE_FILE, Answer::pdf(&bytes[..]).shared());
    visit(PortalServer::start_with_feeds_of(elsewhere.origin()).await, async |visitor| {
        visitor.may_load_from(elsewhere.origin());
        let address = elsewhere.address(BROCHURE_FILE);
        let document = json!([{"url": address, "mime_type": "application/pdf", "title": "From elsewhere"}]);
        visitor.server().feed(feed_with_documents(&document));
        visitor.open(WORK).await;
        visitor.find("region", "Documents").await;
        read(visitor, "From elsewhere").await;
        first_page_with_ink(visitor).await;
        visitor.button("Zoom in").await;
        // Its driver cannot be told where to put what is saved.
        if visitor.browser().engine() == Engine::Webkit {
            return;
        }
        let asked = elsewhere.requests_for(BROCHURE_FILE).len();
        visitor.find("region", "Document reader").await.follow("Download").await;
        let saved = visitor.browser().downloads().join("cocreatie.pdf");
        until("the file is saved", async || fs::read(&saved).is_ok_and(|saved| saved == bytes)).await;
        assert_eq!(elsewhere.requests_for(BROCHURE_FILE).len(), asked, "it was here already");
        assert!(visitor.address().await.starts_with(WORK), "the visitor is where they were");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_printed_and_nothing_is_left_of_it() {
    visit(PortalServer::start().await, async |visitor| {
        open(visitor).await;
        choose(visitor, "Print").await;
        until("four pages go to the printer", async || {
            sheets(visitor).await == 4
                && visitor.run("return document.documentElement.classList.contains('prints-document')", vec![]).await
                    == true
        })
        .await;
        let drawn = "return [...document.querySelectorAll('.reader-print img')].every((it) => it.naturalWidth > 1000)";
        assert!(visitor.run(drawn, vec![]).await == true, "at the printer's resolution");
        visitor.run("dispatchEvent(new Event('afterprint'))", vec![]).await;
        until("nothing is left", async || sheets(visitor).await == 0).await;
        let kept = "return document.documentElement.className + document.querySelectorAll('.reader-print').length";
        assert_eq!(visitor.run(kept, vec![]).await, "0");
        visitor.gone("dialog", "Print").await;
        // It is read as before.
        visitor.press("Next page").await;
        visitor.is_at(&format!("{BROCHURE}#page=2")).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_that_is_too_long_is_printed_elsewhere() {
    visit(PortalServer::start().await, async |visitor| {
        let long = Answer::pdf(fs::read(corpus("pages-300.pdf")).unwrap());
        visitor.server().answer(BROCHURE_FILE, long);
        open(visitor).await;
        choose(visitor, "Print").await;
        let alert = visitor.alert().await;
        alert.says("From here, documents of up to 100 pages can be printed.").await;
        leads_to_the_file(visitor, &alert, "link").await;
        assert_eq!(sheets(visitor).await, 0);
        alert.press("Close").await;
        visitor.gone("alert", browser::Name::Any).await;
        let more = visitor.button("More").await;
        until("the focus is back", async || more.has_focus().await).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn printing_can_be_stopped() {
    visit(PortalServer::start().await, async |visitor| {
        // Sixty pages: long enough to think better of it.
        let long = fs::read(Environment::read().dist.join("documents/alone-with-children.pdf")).unwrap();
        visitor.server().answer(BROCHURE_FILE, Answer::pdf(long));
        open(visitor).await;
        choose(visitor, "Print").await;
        let dialog = visitor.find("dialog", "Print").await;
        dialog.says("of 60 for printing").await;
        dialog.press("Cancel").await;
        visitor.gone("dialog", "Print").await;
        let more = visitor.button("More").await;
        until("the focus is back", async || more.has_focus().await).await;
        assert_eq!(sheets(visitor).await, 0);
        visitor.press("Zoom in").await;
        first_page_with_ink(visitor).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_leaves_while_pages_are_prepared_prints_nothing() {
    visit(PortalServer::start().await, async |visitor| {
        let long = fs::read(Environment::read().dist.join("documents/alone-with-children.pdf")).unwrap();
        visitor.server().answer(BROCHURE_FILE, Answer::pdf(long));
        visitor.open(SEED).await;
        visitor.article().await.follow("PDF").await;
        first_page_with_ink(visitor).await;
        visitor.run(NO_PRINTER, vec![]).await;
        choose(visitor, "Print").await;
        visitor.find("dialog", "Print").await.says("for printing").await;
        visitor.back().await;
        visitor.is_at(SEED).await;
        visitor.gone("dialog", "Print").await;
        assert_eq!(sheets(visitor).await, 0);
        let class = visitor.run("return document.documentElement.className", vec![]).await;
        assert_eq!(class, "");
    })
    .await;
}
