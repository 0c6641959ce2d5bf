//! The feed does not come, or is not what it should be.

use std::time::Duration;

use browser::{Answer, PortalServer, Visitor, visit};

use crate::places::{SEED, seed};

/// Opens the portal in two languages, and expects the reason in each.
async fn fails(answer: Answer, english: &str, dutch: &str) {
    visit(PortalServer::start().await, async |visitor| {
        visitor.server().feed(answer);
        visitor.open("/en").await;
        says(visitor, "The content could not be loaded", english, "Try again").await;
        visitor.open("/nl/news-and-analyses").await;
        says(visitor, "De inhoud kon niet geladen worden", dutch, "Opnieuw proberen").await;
    })
    .await;
}

async fn says(visitor: &Visitor, heading: &str, reason: &str, retry: &str) {
    let alert = visitor.alert().await;
    alert.heading(heading).await;
    alert.says(reason).await;
    alert.button(retry).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_connection_breaks_off() {
    let english = "The content could not be reached. Check your connection.";
    fails(Answer::broken_off(), english, "De inhoud is niet bereikbaar. Controleer uw verbinding.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_feed_is_not_there() {
    let english = "The content is not where it should be (error 404).";
    fails(Answer::missing(), english, "De inhoud staat niet waar ze hoort te staan (fout 404).").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_is_in_trouble() {
    let english = "The server that has the content is in trouble (error 500).";
    fails(Answer::status(500), english, "De server met de inhoud heeft problemen (fout 500).").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_feed_takes_longer_than_ten_seconds() {
    let english = "The content did not come within 10 seconds.";
    let slow = Answer::feed(r#"{"items": []}"#).after(Duration::from_secs(14));
    fails(slow, english, "De inhoud kwam niet binnen 10 seconden.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_web_page_comes_in_the_place_of_the_feed() {
    let page = "<!doctype html>\n<html><head><title>Not found</title></head><body>Oops</body></html>";
    let english = "A web page came in the place of the content.";
    fails(Answer::html(page), english, "In plaats van de inhoud kwam er een webpagina.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_feed_is_damaged() {
    let damaged = "{\n  \"version\": \"https://jsonfeed.org/version/1.1\",\n  \"items\": [}\n}";
    let english = "The content is damaged: line 3, column 13.";
    fails(Answer::feed(damaged), english, "De inhoud is beschadigd: regel 3, kolom 13.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_is_no_feed() {
    let english = "What came is not a content feed.";
    fails(
        Answer::feed(r#"{"name": "tribune", "private": true}"#),
        english,
        "Wat er kwam, is geen contentfeed.",
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_feed_comes_empty() {
    fails(Answer::feed(""), "The content came empty.", "De inhoud kwam leeg aan.").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_has_been_published_yet() {
    visit(PortalServer::start().await, async |visitor| {
        let empty =
            r#"{"version": "https://jsonfeed.org/version/1.1", "title": "A quiet place", "items": []}"#;
        visitor.server().feed(Answer::feed(empty));
        visitor.open("/en").await;
        visitor.main().await.says("Nothing has been published yet.").await;
        visitor.has_title("A quiet place").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_item_can_have_nothing_but_a_title() {
    visit(PortalServer::start().await, async |visitor| {
        let item = r#"{"version": "https://jsonfeed.org/version/1.1", "title": "A quiet place", "language": "en",
            "items": [{"id": "1", "title": "Only a title"}]}"#;
        visitor.server().feed(Answer::feed(item));
        visitor.open("/en").await;
        visitor.main().await.follow("Only a title").await;
        visitor.is_at("/en/news-and-analyses/only-a-title").await;
        visitor.heading("Only a title").await;
        visitor.main().await.says("There is no text with this title.").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn trying_again_helps_once_the_server_is_well() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.server().feed(Answer::status(503));
        visitor.open(SEED).await;
        says(visitor, "The content could not be loaded", "(error 503)", "Try again").await;
        visitor.alert().await.press("Try again").await;
        says(visitor, "The content could not be loaded", "(error 503)", "Try again").await;
        visitor.server().mend();
        visitor.alert().await.press("Try again").await;
        visitor.heading(seed().title).await;
        visitor.gone("alert", browser::Name::Any).await;
        assert_eq!(visitor.address().await, SEED);
    })
    .await;
}
