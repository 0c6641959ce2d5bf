//! A document that takes its time, and visitors who do not.

use std::fs;
use std::time::Duration;

use browser::{Answer, Environment, Part, PortalServer, Visitor, until, visit};

use crate::document_feeds::read;
use crate::places::{BROCHURE_FILE, SEED, first_page_with_ink, seed};

const REPORTS: &str = "/en/publications/annual-reports/annual-report-2024";

/// A document of the demo, on a line so slow that it takes most of a minute.
fn slowly(file: &str) -> Answer {
    let whole = fs::read(Environment::read().dist.join(file)).unwrap();
    Answer::pdf(whole).in_pieces(Duration::from_secs(1))
}

/// What is said while the document comes.
async fn opening(visitor: &Visitor) -> Part {
    visitor.main().await.find("group", "Opening the document…").await
}

/// Nothing of the document is here or on its way any more.
async fn nothing_goes_on(visitor: &Visitor) {
    until("nobody wants the file any more", async || visitor.server().answers_on_their_way() == 0).await;
    until("no page is left", async || pages(visitor).await == 0).await;
}

async fn pages(visitor: &Visitor) -> u64 {
    let count = visitor.run("return document.querySelectorAll('.pdfViewer').length", vec![]).await;
    count.as_u64().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_seen_how_far_the_document_has_come_and_it_can_be_stopped() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.server().answer(BROCHURE_FILE, slowly(BROCHURE_FILE));
        visitor.open(SEED).await;
        let link = visitor.article().await.link("PDF").await;
        visitor.count_workers().await;
        link.click().await;
        let notice = opening(visitor).await;
        notice.says(" of 67 KB").await;
        notice.says(" %").await;
        let bar = notice.find("progressbar", "Opening the document…").await;
        let filled = async || bar.tell("it => it.position").await.as_f64().unwrap();
        until("the bar is filled in part", async || filled().await > 0.0).await;
        let before = filled().await;
        until("more of it is filled", async || filled().await > before).await;
        assert!(filled().await < 1.0);

        notice.press("Cancel").await;
        let alert = visitor.alert().await;
        alert.heading("Loading was stopped.").await;
        alert.link("Download").await;
        until("the focus is where the words are", async || alert.has_focus().await).await;
        nothing_goes_on(visitor).await;
        until("the worker is gone", async || visitor.workers().await == 0).await;
        assert_eq!(visitor.server().requests_for(BROCHURE_FILE).len(), 1);

        visitor.server().mend();
        alert.press("Try again").await;
        first_page_with_ink(visitor).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_can_be_stopped_before_the_first_byte() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.server().answer(BROCHURE_FILE, slowly(BROCHURE_FILE).after(Duration::from_mins(1)));
        visitor.open(SEED).await;
        visitor.article().await.follow("PDF").await;
        let notice = opening(visitor).await;
        let bar = notice.find("progressbar", "Opening the document…").await;
        assert!(bar.tell("it => it.position <= 0").await == true, "nothing has come yet");
        notice.press("Cancel").await;
        visitor.alert().await.heading("Loading was stopped.").await;
        nothing_goes_on(visitor).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_leaves_in_the_middle_leaves_nothing_behind() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.server().answer(BROCHURE_FILE, slowly(BROCHURE_FILE));
        visitor.open(SEED).await;
        let link = visitor.article().await.link("PDF").await;
        visitor.count_workers().await;
        link.click().await;
        opening(visitor).await.says(" of 67 KB").await;
        visitor.main().await.follow("Back to the article").await;
        visitor.heading(seed().title).await;
        visitor.is_at(SEED).await;
        nothing_goes_on(visitor).await;
        until("the worker is gone", async || visitor.workers().await == 0).await;
        assert_eq!(visitor.server().requests_for(BROCHURE_FILE).len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_document_opens_while_the_first_one_is_being_left() {
    visit(PortalServer::start().await, async |visitor| {
        let slow = "documents/jaarverslag-2024.pdf";
        visitor.server().answer(slow, slowly(slow));
        visitor.open(REPORTS).await;
        visitor.find("region", "Documents").await;
        // Before there is anything to be seen of it, and in the middle.
        for _ in 0..2 {
            read(visitor, "Jaarverslag 2024").await;
            visitor.main().await.follow("Back to the article").await;
            read(visitor, "Rapport annuel 2024").await;
            first_page_with_ink(visitor).await;
            visitor.main().await.follow("Back to the article").await;
            read(visitor, "Jaarverslag 2024").await;
            opening(visitor).await.says(" %").await;
            visitor.main().await.follow("Back to the article").await;
        }
        read(visitor, "Annual report 2024").await;
        visitor.heading("Annual report 2024").await;
        first_page_with_ink(visitor).await;
        assert_eq!(pages(visitor).await, 1);
        until("nobody wants the first one", async || visitor.server().answers_on_their_way() == 0).await;
    })
    .await;
}
