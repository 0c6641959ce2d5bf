//! A large feed comes in parts: the beginnings of its newest articles at once, the rest when somebody wants it.

use std::time::Duration;

use browser::{Answer, PortalServer, Visitor, until, visit};
use serde_json::{Value, json};

fn date(number: u32) -> String {
    format!("2024-01-01T{:02}:{:02}:00Z", 23 - number / 60, 59 - number % 60)
}

/// The beginnings of articles numbered so, newest first.
fn index_of(numbers: impl Iterator<Item = u32>, next: Option<&str>) -> Answer {
    let items: Vec<Value> = numbers
        .map(|number| {
            json!({"id": format!("{number}"), "title": format!("Article {number}"), "date_published": date(number),
                "content_text": format!("Beginning {number}"), "_tribune": {"body_url": format!("bodies/{number}.json")}})
        })
        .collect();
    let mut feed = json!({"version": "https://jsonfeed.org/version/1.1", "title": "Numbers", "language": "en", "items": items,
        "_tribune": {"further_pages": "when-needed"}});
    if let Some(next) = next {
        feed["next_url"] = json!(next);
    }
    Answer::feed(feed.to_string())
}

/// The whole of an article.
fn whole(number: u32) -> Answer {
    let item = json!({"id": format!("{number}"), "title": format!("Article {number}"), "date_published": date(number),
        "content_html": format!("<p>All of text {number}.</p>")});
    let feed = json!({"version": "https://jsonfeed.org/version/1.1", "title": "Numbers", "language": "en", "items": [item]});
    Answer::feed(feed.to_string())
}

fn put_numbers(visitor: &Visitor) {
    let server = visitor.server();
    server.feed(index_of(1..=40, Some("second.json")));
    server.answer("second.json", index_of(41..=80, Some("third.json")));
    server.answer("third.json", index_of(81..=120, None));
    for number in [1, 2, 100] {
        server.answer(&format!("bodies/{number}.json"), whole(number));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_is_read_is_fetched() {
    visit(PortalServer::start().await, async |visitor| {
        put_numbers(visitor);
        let asked = |name: &str| visitor.server().requests_for(name).len();
        visitor.open("/en").await;
        visitor.main().await.link("Article 3").await;
        let slow = whole(1).after(Duration::from_secs(3));
        visitor.server().answer("bodies/1.json", slow);
        visitor.main().await.follow("Article 1").await;
        // The page that is left stays, and says that something is on its way.
        let said = visitor.first("body > [role=status]").await;
        said.says("Loading…").await;
        visitor.main().await.link("Article 3").await;
        visitor.heading("Article 1").await;
        until("nothing is waited for", async || said.words().await.is_empty()).await;
        visitor.article().await.says("All of text 1.").await;
        assert_eq!((asked("bodies/1.json"), asked("bodies/2.json")), (1, 0));
        // Once it is here, it is here.
        visitor.back().await;
        visitor.main().await.follow("Article 1").await;
        visitor.article().await.says("All of text 1.").await;
        assert_eq!((asked("bodies/1.json"), asked("second.json")), (1, 0));
        // One list of thirty is full, and tells of the next; that one needs more articles than are here.
        visitor.open("/en/news-and-analyses").await;
        visitor.main().await.says("Page 1 of 2").await;
        assert_eq!(asked("second.json"), 0);
        visitor.main().await.follow("Older articles").await;
        visitor.is_at("/en/news-and-analyses/page~2").await;
        visitor.main().await.link("Article 60").await;
        visitor.main().await.says("Page 2 of 3").await;
        assert_eq!((asked("second.json"), asked("third.json")), (1, 0));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_article_is_found_at_its_own_address() {
    visit(PortalServer::start().await, async |visitor| {
        put_numbers(visitor);
        visitor.open("/en/news-and-analyses/article-100").await;
        visitor.heading("Article 100").await;
        visitor.article().await.says("All of text 100.").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_article_that_does_not_come_whole_is_shown_as_far_as_it_is_there() {
    visit(PortalServer::start().await, async |visitor| {
        visitor.expects_trouble();
        put_numbers(visitor);
        visitor.server().answer("bodies/2.json", Answer::status(500));
        visitor.open("/en/news-and-analyses/article-2").await;
        visitor.heading("Article 2").await;
        visitor.main().await.says("Beginning 2").await;
        visitor.main().await.says("Part of the content could not be loaded: Article 2.").await;
        visitor.server().answer("bodies/2.json", whole(2));
        visitor.press("Try again").await;
        visitor.article().await.says("All of text 2.").await;
    })
    .await;
}
