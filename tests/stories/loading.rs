//! What is asked of the server, and when.

use std::{fs, time::Duration};

use browser::{Answer, Engine, Environment, PortalServer, until, visit};

use crate::places::{LONG, SEED, first_page_with_ink, seed};

#[tokio::test(flavor = "multi_thread")]
async fn the_feed_and_the_texts_are_asked_for_once() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/nl").await;
        visitor.navigation("Rubrieken").await.follow("Nieuws en analyses").await;
        visitor.main().await.follow(seed().title).await;
        visitor.heading(seed().title).await;
        assert_eq!(visitor.server().requests_for("feed.json").len(), 1);
        assert_eq!(visitor.server().requests_for("locales/nl.json").len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sanitiser_comes_with_the_first_article_and_the_reader_with_the_first_document() {
    visit(PortalServer::start().await, async |visitor| {
        let asked =
            |name: &str| visitor.server().requests().iter().any(|request| request.path.contains(name));
        visitor.open("/en").await;
        visitor.navigation("Sections").await.follow("News and analyses").await;
        visitor.main().await.link(seed().title).await;
        assert!(!asked("dompurify"), "there is no article yet");

        visitor.main().await.follow(seed().title).await;
        visitor.article().await.link("PDF").await;
        assert!(asked("dompurify"));
        assert!(!asked("pdfjs"), "there is no document yet");
        assert!(!asked("documents/"), "there is no document yet");

        visitor.article().await.follow("PDF").await;
        first_page_with_ink(visitor).await;
        assert!(asked("pdfjs"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_next_article_and_the_next_document_need_no_more_code() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(SEED).await;
        visitor.article().await.follow("PDF").await;
        first_page_with_ink(visitor).await;
        visitor.back().await;
        visitor.article().await.follow("PDF").await;
        first_page_with_ink(visitor).await;
        for file in ["purify.min.js", "pdf.min.mjs", "pdf_viewer.min.mjs"] {
            assert_eq!(visitor.server().requests_for(file).len(), 1, "{file}");
        }
        // The pointer on the link has the worker fetched ahead. WebKit that is driven has no cache to keep it in.
        let is_without_cache = visitor.browser().engine() == Engine::Webkit;
        let workers = visitor.server().requests_for("pdf.worker.min.mjs").len();
        assert!(workers == 1 || (is_without_cache && workers == 2), "{workers} requests for the worker");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_of_an_article_come_from_the_portal_and_are_seen() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(LONG).await;
        let picture = visitor.article().await.first(".prose img").await;
        picture.tell("it => it.scrollIntoView()").await;
        until("the picture is there", async || picture.tell("it => it.naturalWidth > 0").await == true).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_takes_a_while_is_seen_and_said() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open("/en").await;
        visitor.heading("FLORA").await;
        let texts = fs::read(Environment::read().dist.join("locales/nl.json")).unwrap();
        let late = Answer::new(200, "application/json", texts).after(Duration::from_secs(3));
        visitor.server().answer("locales/nl.json", late);
        visitor.navigation("Language").await.follow("Nederlands").await;
        let said = visitor.first("body > [role=status]").await;
        said.says("Loading…").await;
        let line = "return getComputedStyle(document.documentElement, '::before').inlineSize";
        let has_line = async || visitor.run(line, vec![]).await != "auto";
        assert!(has_line().await, "there is a line while the texts are on their way");
        visitor.speaks("nl").await;
        until("the line is gone", async || !has_line().await).await;
        assert_eq!(said.words().await, "");
    })
    .await;
}
