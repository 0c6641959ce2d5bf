//! A document does not open, because of what came in its place.

use std::fs;

use browser::{Answer, PortalServer, visit};

use crate::corpus_files::corpus;
use crate::places::{BROCHURE, BROCHURE_FILE, first_page_with_ink};

/// Whether the same file may be there the next time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Is {
    /// It may.
    Passing,
    /// It is the file itself.
    Final,
}

/// Opens the document, and expects the reason and the ways to the file itself.
async fn fails(answer: Answer, reason: &str, is: Is) {
    visit(PortalServer::start().await, async |visitor| {
        // The reason is in the console, too.
        visitor.expects_trouble();
        visitor.server().answer(BROCHURE_FILE, answer);
        visitor.open(BROCHURE).await;
        let alert = visitor.alert().await;
        alert.heading("The document could not be opened").await;
        alert.says(reason).await;
        let file = visitor.server().address(BROCHURE_FILE);
        for name in ["Download", "Open in a new tab"] {
            assert_eq!(alert.link(name).await.tell("it => it.href").await, file);
        }
        assert!(visitor.button("Zoom in").await.attribute("disabled").await.is_some());

        // It was the file, and not the reader.
        visitor.server().mend();
        if is == Is::Passing {
            alert.press("Try again").await;
        } else {
            assert!(alert.all("button", "Try again").await.is_empty(), "it would be said again");
            visitor.reload().await;
        }
        first_page_with_ink(visitor).await;
        visitor.gone("heading", "The document could not be opened").await;
    })
    .await;
}

fn pdf(name: &str) -> Answer {
    Answer::pdf(fs::read(corpus(name)).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_file_is_not_there() {
    fails(Answer::missing(), "The document is no longer where it should be.", Is::Passing).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_file_is_gone_for_good() {
    fails(Answer::status(410), "The document is no longer where it should be.", Is::Passing).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_file_is_not_for_everybody() {
    fails(Answer::status(403), "The server does not give this document to everybody.", Is::Passing).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_of_the_file_is_in_trouble() {
    fails(Answer::status(500), "The server that has the document is in trouble.", Is::Passing).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_connection_breaks_off_in_the_middle() {
    let reason = "The document could not be reached. Check your connection.";
    fails(Answer::broken_off(), reason, Is::Passing).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_file_is_half_a_pdf() {
    fails(pdf("truncated.pdf"), "The file is damaged, or it is not a PDF.", Is::Final).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_file_is_no_pdf_at_all() {
    fails(pdf("garbage.pdf"), "The file is damaged, or it is not a PDF.", Is::Final).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_web_page_comes_in_the_place_of_the_file() {
    let page = Answer::html("<!doctype html><title>Gone</title><p>Please log in</p>");
    fails(page, "A web page came in the place of the document.", Is::Final).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_web_page_says_that_it_is_the_file() {
    fails(pdf("html.pdf"), "A web page came in the place of the document.", Is::Final).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn there_is_not_one_byte_in_the_file() {
    fails(pdf("zero-bytes.pdf"), "There is nothing in the file.", Is::Final).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn there_is_not_one_page_in_the_file() {
    fails(pdf("no-pages.pdf"), "There is nothing in the file.", Is::Final).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_reason_comes_in_the_visitors_language() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.expects_trouble();
        visitor.server().answer(BROCHURE_FILE, Answer::missing());
        visitor.open(&BROCHURE.replacen("/en/", "/nl/", 1)).await;
        let alert = visitor.alert().await;
        alert.heading("Het document kon niet geopend worden").await;
        alert.says("Het document staat niet meer waar het hoort te staan.").await;
        alert.link("Downloaden").await;
        alert.link("Openen in een nieuw tabblad").await;
        // It is not there the second time either.
        alert.press("Opnieuw proberen").await;
        visitor.alert().await.says("Het document staat niet meer waar het hoort te staan.").await;
        visitor.server().mend();
        visitor.alert().await.press("Opnieuw proberen").await;
        first_page_with_ink(visitor).await;
    })
    .await;
}
