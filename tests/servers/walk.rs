//! A visitor walks through the portal that this server serves.

use browser::{BrowserOptions, visit_elsewhere};
use fantoccini::Locator;

use crate::folder::Folder;
use crate::places::{BROCHURE, SEED, first_page_with_ink, seed};
use crate::web_server::WebServer;

#[tokio::test(flavor = "multi_thread")]
async fn the_seeds_story_behind_a_web_server() {
    let folder = Folder::new();
    let server = WebServer::start(&folder).await;
    visit_elsewhere(BrowserOptions::default(), &server.origin, "/", async |visitor| {
        visitor.open("/en").await;
        visitor.navigation("Sections").await.follow("News and analyses").await;
        visitor.main().await.follow(seed().title).await;
        visitor.is_at(SEED).await;
        visitor.article().await.follow("PDF").await;
        visitor.is_at(BROCHURE).await;
        first_page_with_ink(visitor).await;
        visitor.reload().await;
        first_page_with_ink(visitor).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn written_pages_are_there_without_javascript() {
    let folder = Folder::prerendered();
    let server = WebServer::start(&folder).await;
    let options = BrowserOptions { javascript: false, ..BrowserOptions::default() };
    visit_elsewhere(options, &server.origin, "/", async |visitor| {
        visitor.open(SEED).await;
        let client = visitor.browser().client();
        let heading = client.find(Locator::Css("h1")).await.unwrap().text().await.unwrap();
        assert_eq!(heading, seed().title);
        client.find(Locator::Css("a[data-reads]")).await.unwrap().click().await.unwrap();
        visitor.is_at(BROCHURE).await;
        client.find(Locator::Css(".reader a[download]")).await.unwrap();
    })
    .await;
}
