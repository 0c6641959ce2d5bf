//! Several feeds, feeds in pages, long feeds, and feeds that change while somebody reads.

use std::fs;
use std::time::Duration;

use browser::{Answer, Environment, PortalServer, Visitor, visit};
use serde_json::{Value, json};

use crate::places::{SEED, seed};

/// A feed of articles numbered so, newest first, that may go on.
fn feed_of(numbers: impl Iterator<Item = u32>, next: Option<&str>) -> String {
    let items: Vec<Value> = numbers
        .map(|number| {
            let day = 28 - number % 28;
            let (month, year) = (12 - number / 28 % 12, 2024 - number / 336);
            json!({"id": format!("{number}"), "title": format!("Article {number}"), "content_html": format!("<p>Text {number}.</p>"),
                "date_published": format!("{year}-{month:02}-{day:02}T10:00:00Z"), "tags": ["one", "two"]})
        })
        .collect();
    let mut feed = json!({"version": "https://jsonfeed.org/version/1.1", "title": "Numbers", "language": "en", "items": items});
    if let Some(next) = next {
        feed["next_url"] = json!(next);
    }
    feed.to_string()
}

/// The portal's page, pointed at these feeds beside its own.
fn page_with(links: &str) -> Answer {
    let page = fs::read_to_string(Environment::read().dist.join("index.html")).unwrap();
    let own = r#"<link rel="alternate" type="application/feed+json""#;
    assert!(page.contains(own), "the page names its feed");
    Answer::html(page.replacen(own, &format!("{links}{own}"), 1))
}

/// The page goes out of sight, and is seen again eleven minutes later.
async fn away_for_a_while(visitor: &Visitor) {
    // Firefox runs this beside the page: what the page is to see has to be made of the page's own functions.
    let script = "
        const page = window.wrappedJSObject ?? window;
        const hide = (hidden) => {
            const property = new page.Object();
            property.value = hidden;
            property.configurable = true;
            page.Object.defineProperty(page.document, 'hidden', property);
            document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        };
        hide(true);
        const now = page.Date.now;
        page.Date.now = page.Number.bind(null, Date.now() + 11 * 60 * 1000);
        hide(false);
        page.Date.now = now;";
    visitor.run(script, vec![]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_of_two_feeds_fails_and_the_other_is_there() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.expects_trouble();
        let second = r#"<link rel="alternate" type="application/feed+json" hreflang="nl" title="Numbers" href="numbers.json">"#;
        visitor.server().answer("en/news-and-analyses", page_with(second));
        visitor.server().answer("numbers.json", Answer::missing());
        visitor.open("/en/news-and-analyses").await;
        visitor.main().await.link(seed().title).await;
        let missing = "Part of the content could not be loaded: Numbers (Nederlands).";
        visitor.main().await.says(missing).await;

        visitor.server().answer("numbers.json", Answer::feed(feed_of(1..=2, None)));
        visitor.press("Try again").await;
        visitor.main().await.link("Article 1").await;
        visitor.main().await.link(seed().title).await;
        visitor.gone("button", "Try again").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_article_on_the_third_page_of_a_feed_is_found_at_its_own_address() {
    visit(PortalServer::start().await, async |visitor| {
        let server = visitor.server();
        server.feed(Answer::feed(feed_of(1..=20, Some("second.json"))));
        server.answer("second.json", Answer::feed(feed_of(21..=40, Some("third.json"))));
        let third = Answer::feed(feed_of(41..=60, Some("feed.json")));
        server.answer("third.json", third.after(Duration::from_secs(3)));
        visitor.open("/en/news-and-analyses/article-55").await;
        visitor.heading("Looking for this page").await;
        visitor.main().await.says("40 so far").await;
        visitor.heading("Article 55").await;
        visitor.article().await.says("Text 55.").await;
        assert_eq!(visitor.address().await, "/en/news-and-analyses/article-55");
        for page in ["feed.json", "second.json", "third.json"] {
            assert_eq!(server.requests_for(page).len(), 1, "{page}: the feed leads back to its beginning");
        }

        visitor.open("/en/news-and-analyses/article-99").await;
        visitor.heading("There is no such page").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_page_of_a_feed_is_read_while_the_others_are_on_their_way() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.server().feed(Answer::feed(feed_of(1..=20, Some("second.json"))));
        let second = Answer::feed(feed_of(21..=40, None)).after(Duration::from_secs(4));
        visitor.server().answer("second.json", second);
        visitor.open("/en/news-and-analyses").await;
        visitor.main().await.link("Article 1").await;
        visitor.main().await.says("Older articles are on their way: 20 so far.").await;
        visitor.main().await.says("Page 1 of 2").await;
        visitor.main().await.follow("Older articles").await;
        visitor.is_at("/en/news-and-analyses/page~2").await;
        visitor.main().await.link("Article 40").await;
        assert!(!visitor.main().await.words().await.contains("on their way"));
        visitor.back().await;
        visitor.main().await.link("Article 1").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_a_feed_that_fails_costs_nothing_of_what_is_there() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.expects_trouble();
        visitor.server().feed(Answer::feed(feed_of(1..=20, Some("second.json"))));
        visitor.server().answer("second.json", Answer::status(500));
        visitor.open("/en/news-and-analyses/article-21").await;
        visitor.heading("There is no such page").await;
        visitor.open("/en/news-and-analyses").await;
        visitor.main().await.link("Article 20").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_web_page_in_the_feeds_place_takes_nothing_from_somebody_who_reads() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.open(SEED).await;
        visitor.heading(seed().title).await;
        visitor.server().feed(Answer::html("<!doctype html><title>Maintenance</title>"));
        away_for_a_while(visitor).await;
        visitor.main().await.says("It could not be seen whether there are new articles.").await;
        visitor.heading(seed().title).await;
        visitor.navigation("You are here").await.follow("News and analyses").await;
        visitor.main().await.link(seed().title).await;
        visitor.server().mend();
        visitor.press("Try again").await;
        visitor.gone("button", "Try again").await;
        visitor.main().await.link(seed().title).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn new_articles_are_announced_and_the_list_does_not_jump() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.server().feed(Answer::feed(feed_of(4..=20, None)));
        visitor.open("/en/news-and-analyses").await;
        visitor.main().await.link("Article 4").await;
        visitor.server().feed(Answer::feed(feed_of(1..=20, None)));
        away_for_a_while(visitor).await;
        visitor.main().await.says("3 new articles").await;
        assert!(visitor.main().await.all("link", "Article 1").await.is_empty(), "the list is as it was");
        visitor.press("Show").await;
        visitor.main().await.link("Article 1").await;
        visitor.gone("button", "Show").await;

        // Nothing new: nobody is told of anything.
        away_for_a_while(visitor).await;
        visitor.main().await.follow("Article 20").await;
        visitor.heading("Article 20").await;
        visitor.gone("button", "Show").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_of_thousands_of_articles_can_be_read() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.server().feed(Answer::feed(feed_of(1..=5_500, None)));
        visitor.open("/en").await;
        visitor.heading("Article 1").await;
        visitor.navigation("Sections").await.follow("News and analyses").await;
        visitor.main().await.says("Page 1 of 184").await;
        let pages = visitor.navigation("Pages of this list").await;
        pages.follow("Older articles").await;
        visitor.main().await.link("Article 31").await;
        visitor.open("/en/news-and-analyses/page~184").await;
        visitor.main().await.follow("Article 5500").await;
        visitor.article().await.says("Text 5500.").await;
        visitor.back().await;
        visitor.main().await.link("Article 5500").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_on_another_site_that_does_not_share_it_is_told_apart() {
    let elsewhere = PortalServer::start().await;
    let link = format!(
        r#"<link rel="alternate" type="application/feed+json" title="Away" href="{}">"#,
        elsewhere.address("feed.json")
    );
    let page = page_with(&link);
    visit(PortalServer::start_with_feeds_of(elsewhere.origin()).await, async |visitor| {
        visitor.expects_trouble();
        visitor.may_load_from(elsewhere.origin());
        visitor.server().answer("en", page);
        visitor.server().feed(Answer::missing());
        visitor.open("/en").await;
        visitor.alert().await.says("Access-Control-Allow-Origin").await;
        visitor.alert().await.says("tribune-press mirror").await;
    })
    .await;
}
