//! Every file that was made to be read in tests: it opens, or words say why it does not.

use std::fs;

use browser::{Answer, Name, Part, PortalServer, Visitor, until, visit};
use serde_json::Value;

use crate::corpus_files::corpus;
use crate::places::{BROCHURE, BROCHURE_FILE, SEED, first_page_with_ink, page_with_ink, seed};

/// What PDF.js makes of each file (tests/corpus/README.md).
fn expected() -> Vec<(String, Value)> {
    let expected: Value = serde_json::from_slice(&fs::read(corpus("expected.json")).unwrap()).unwrap();
    let files = expected.as_object().unwrap();
    files.iter().map(|(name, facts)| (name.clone(), facts.clone())).collect()
}

fn place(visitor: &Visitor, name: &str) {
    visitor.server().answer(BROCHURE_FILE, Answer::pdf(fs::read(corpus(name)).unwrap()));
}

/// Opens a file in the place of the brochure.
async fn open(visitor: &Visitor, name: &str) {
    place(visitor, name);
    // By way of its article: what is seen then is not what was open before.
    visitor.open(SEED).await;
    visitor.article().await.follow("PDF").await;
    visitor.is_at(BROCHURE).await;
    first_page_with_ink(visitor).await;
}

/// The side panel with a tab of it open.
async fn side(visitor: &Visitor, tab: &str) -> Part {
    if visitor.all("region", "Side panel").await.is_empty() {
        visitor.press("Side panel").await;
    }
    let panel = visitor.find("region", "Side panel").await;
    panel.find("tab", tab).await.click().await;
    panel.find("tabpanel", tab).await
}

/// Opens every entry of an outline.
async fn unfold(outline: &Part) {
    let first = outline.first("[role=treeitem]").await;
    until("the outline is there", async || !first.words().await.is_empty()).await;
    until("nothing is closed any more", async || {
        let open = "it => {
            const closed = it.querySelector('[aria-expanded=false] .reader-twisty');
            closed?.click();
            return !closed;
        }";
        outline.tell(open).await == true
    })
    .await;
}

async fn has(panel: &Part, role: &str, count: usize) {
    until(&format!("there are {count} of {role}"), async || panel.all(role, Name::Any).await.len() == count)
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_file_opens_or_says_why_not() {
    visit(PortalServer::start().await, async |visitor| {
        // What cannot be read is in the console, too.
        visitor.expects_trouble();
        visitor.open(SEED).await;
        let files = expected();
        assert!(files.len() > 20, "the files are there");
        for (name, facts) in files {
            eprintln!("{name}");
            place(visitor, &name);
            visitor.article().await.follow("PDF").await;
            match facts["failure"].as_str() {
                None => {
                    first_page_with_ink(visitor).await;
                    visitor.main().await.says(&format!("of {}", facts["pages"])).await;
                    assert!(visitor.all("alert", Name::Any).await.is_empty(), "{name}");
                }
                Some("password") => {
                    visitor.find("form", Name::Has("This document is locked.")).await;
                }
                Some(failure) => {
                    let alert = visitor.alert().await;
                    alert.heading("The document could not be opened").await;
                    alert.says(reason(failure, &name)).await;
                }
            }
            assert!(visitor.browser().client().get_alert_text().await.is_err(), "{name} opens a dialog");
            visitor.main().await.follow("Back to the article").await;
            visitor.heading(seed().title).await;
        }
    })
    .await;
}

fn reason(failure: &str, name: &str) -> &'static str {
    match failure {
        "empty" => "There is nothing in the file.",
        _ if name == "html.pdf" => "A web page came in the place of the document.",
        _ => "The file is damaged, or it is not a PDF.",
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_is_broken_says_so_and_the_others_are_read() {
    visit(PortalServer::start().await, async |visitor| {
        // PDF.js writes into the console what it lacks.
        visitor.expects_trouble();
        open(visitor, "broken-page.pdf").await;
        visitor.button("Zoom in").await;
        visitor.press("Next page").await;
        let page = visitor.find("region", "Page 2").await;
        page.says("This page could not be shown.").await;
        visitor.press("Next page").await;
        page_with_ink(visitor, 3).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_script_of_a_document_runs() {
    visit(PortalServer::start().await, async |visitor| {
        place(visitor, "javascript.pdf");
        visitor.open(SEED).await;
        let link = visitor.article().await.link("PDF").await;
        // What scripts of documents talk to. Firefox runs this beside the page.
        let app = "
            const page = window.wrappedJSObject ?? window;
            const note = () => { document.documentElement.dataset.ran = 'true'; };
            page.app = new page.Object();
            for (const name of ['alert', 'launchURL', 'response', 'beep', 'execMenuItem']) page.app[name] = note;
            page.alert = note;";
        visitor.run(app, vec![]).await;
        link.click().await;
        first_page_with_ink(visitor).await;
        visitor.button("Zoom in").await;
        // Whatever can be clicked on its first page, and the page that has a script of its own.
        let clicked = "for (const part of document.querySelectorAll('.annotationLayer section *')) part.click()";
        visitor.run(clicked, vec![]).await;
        visitor.press("Next page").await;
        page_with_ink(visitor, 2).await;
        assert!(visitor.browser().client().get_alert_text().await.is_err(), "there is no dialog");
        visitor.main().await.follow("Back to the article").await;
        visitor.heading(seed().title).await;
        let ran = visitor.run("return document.documentElement.dataset.ran ?? null", vec![]).await;
        assert_eq!(ran, Value::Null);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_in_a_document_is_in_the_side_panel() {
    visit(PortalServer::start().await, async |visitor| {
        for (name, facts) in expected() {
            if !["tagged.pdf", "arabic.pdf", "attachments.pdf"].contains(&name.as_str()) {
                continue;
            }
            open(visitor, &name).await;
            let count = |what: &str| usize::try_from(facts[what].as_u64().unwrap()).unwrap();
            let outline = side(visitor, "Outline").await;
            if count("outline") == 0 {
                outline.says("This document has no outline.").await;
            } else {
                unfold(&outline).await;
                has(&outline, "treeitem", count("outline")).await;
            }
            let files = side(visitor, "Attached files").await;
            if count("attachments") == 0 {
                files.says("There are no files in this document.").await;
            } else {
                // One more is pinned to a page.
                has(&files, "button", count("attachments") + 1).await;
            }
            let about = side(visitor, "About this document").await;
            about.says("Marked up for screen readers").await;
            let is_tagged = if facts["tagged"] == true { "Yes" } else { "No" };
            about.says(is_tagged).await;
        }
    })
    .await;
}
