//! Feeds of a story's own, with documents that the demo portal does not have.

use browser::{Answer, Name, Visitor};
use serde_json::{Value, json};

/// The article of these feeds.
pub(crate) const WORK: &str = "/en/news-and-analyses/a-work";

/// A feed of one article with documents.
pub(crate) fn feed_with_documents(attachments: &Value) -> Answer {
    feed_with("<p>About the work.</p>", attachments)
}

/// The same, with a text of its own.
pub(crate) fn feed_with(content: &str, attachments: &Value) -> Answer {
    let item = json!({"id": "1", "title": "A work", "language": "en", "content_html": content,
        "attachments": attachments});
    let languages = json!({"languages": ["en", "nl"]});
    let feed = json!({"version": "https://jsonfeed.org/version/1.1", "title": "Works", "language": "en",
        "_tribune": languages, "items": [item]});
    Answer::feed(feed.to_string())
}

/// Follows the way to read a document from its article.
pub(crate) async fn read(visitor: &Visitor, title: &str) {
    let links = visitor.find("region", "Documents").await.all("link", Name::Has(title)).await;
    for link in links {
        if link.words().await.starts_with("Read") {
            link.click().await;
            return;
        }
    }
    panic!("there is no way to {title:?}");
}
