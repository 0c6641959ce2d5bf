//! A document does not open.

use browser::{Answer, Environment, PortalServer, visit};

use crate::places::{BROCHURE, BROCHURE_FILE, first_page_with_ink};

/// Opens the document from its article, and expects the reason and the ways to the file itself.
async fn fails(answer: Answer, reason: &str) {
    visit(PortalServer::start().await, async |visitor| {
        // The reason is in the console, too.
        visitor.expects_trouble();
        visitor.server().answer(BROCHURE_FILE, answer);
        visitor.open(BROCHURE).await;
        let alert = visitor.alert().await;
        alert.heading("The document could not be opened").await;
        alert.says(reason).await;
        let download = alert.link("Download").await;
        assert_eq!(download.tell("it => it.href").await, visitor.server().address(BROCHURE_FILE));
        alert.link("Open in a new tab").await;
        assert!(visitor.button("Zoom in").await.attribute("disabled").await.is_some());

        // It was the file, and not the reader.
        visitor.server().mend();
        visitor.reload().await;
        first_page_with_ink(visitor).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_file_is_not_there() {
    fails(Answer::missing(), "The document is no longer where it should be.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_of_the_file_is_in_trouble() {
    fails(Answer::status(500), "The server that has the document is in trouble.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_file_is_half_a_pdf() {
    let whole = std::fs::read(Environment::read().dist.join(BROCHURE_FILE)).unwrap();
    let half = Answer::new(200, "application/pdf", &whole[..1_000]);
    fails(half, "The file is damaged, or it is not a PDF.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_web_page_comes_in_the_place_of_the_file() {
    let page = Answer::html("<!doctype html><title>Gone</title><p>Please log in</p>");
    fails(page, "The file is damaged, or it is not a PDF.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_file_breaks_off() {
    fails(Answer::broken_off(), "The document could not be reached. Check your connection.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_readers_own_program_does_not_come() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.expects_trouble();
        visitor.server().answer("pdfjs-6.5.438/pdf.min.mjs", Answer::missing());
        visitor.open(BROCHURE).await;
        let alert = visitor.alert().await;
        alert.says("The reader could not be started in this browser.").await;
        alert.link("Download").await;
    })
    .await;
}
