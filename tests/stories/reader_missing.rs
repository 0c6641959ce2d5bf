//! The reader itself does not come, or the browser cannot run it.

use std::fs;

use browser::{Answer, Environment, Name, PortalServer, Visitor, visit};

use crate::places::{BROCHURE, BROCHURE_FILE, SEED, first_page_with_ink};

/// A file of PDF.js, below the base.
fn pdfjs(file: &str) -> String {
    let folders = fs::read_dir(Environment::read().dist).unwrap();
    let names = folders.map(|folder| folder.unwrap().file_name().into_string().unwrap());
    let folder = { names }.find(|name| name.starts_with("pdfjs-")).expect("a folder with PDF.js");
    format!("{folder}/{file}")
}

/// A file of PDF.js is not there; then it is.
async fn fails_without(file: &str) {
    visit(PortalServer::start().await, async |visitor| {
        visitor.expects_trouble();
        visitor.server().answer(&pdfjs(file), Answer::missing());
        visitor.open(BROCHURE).await;
        let alert = visitor.alert().await;
        alert.heading("The document could not be opened").await;
        alert.says("The reader could not be started in this browser.").await;
        alert.link("Download").await;
        alert.link("Open in a new tab").await;
        visitor.server().mend();
        alert.press("Try again").await;
        first_page_with_ink(visitor).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_code_of_pdfjs_does_not_come() {
    fails_without("pdf.min.mjs").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_code_of_the_viewer_does_not_come() {
    fails_without("pdf_viewer.min.mjs").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_worker_does_not_come() {
    fails_without("pdf.worker.min.mjs").await;
}

/// Instead of controls the portal has words of its own, and the ways to the file.
async fn portal_says_so(visitor: &Visitor) {
    let reader = visitor.find("region", "Document reader").await;
    let status = reader.find("status", Name::Any).await;
    status.says("The reader could not be started in this browser.").await;
    let file = visitor.server().address(BROCHURE_FILE);
    for name in ["Download", "Open in a new tab"] {
        assert_eq!(reader.link(name).await.tell("it => it.href").await, file);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_controls_do_not_come_and_the_pages_can_be_read_all_the_same() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.expects_trouble();
        visitor.server().answer("document-reader.js", Answer::missing());
        visitor.open(BROCHURE).await;
        portal_says_so(visitor).await;
        first_page_with_ink(visitor).await;

        visitor.server().mend();
        visitor.reload().await;
        visitor.button("Zoom in").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_the_reader_comes() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.expects_trouble();
        for file in fs::read_dir(Environment::read().dist.join("reader")).unwrap() {
            let name = file.unwrap().file_name().into_string().unwrap();
            visitor.server().answer(&format!("reader/{name}"), Answer::missing());
        }
        visitor.open(BROCHURE).await;
        portal_says_so(visitor).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_browser_is_too_old() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(SEED).await;
        let link = visitor.article().await.link("PDF").await;
        // Firefox runs this beside the page.
        visitor.run("delete (window.wrappedJSObject ?? window).Worker", vec![]).await;
        link.click().await;
        let alert = visitor.alert().await;
        alert.heading("The document could not be opened").await;
        alert.says("This browser is too old to show the document here.").await;
        alert.link("Download").await;
        alert.link("Open in a new tab").await;
        assert!(alert.all("button", "Try again").await.is_empty(), "the browser stays what it is");
    })
    .await;
}
