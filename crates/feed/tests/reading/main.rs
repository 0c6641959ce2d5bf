//! Feeds as they are found in the wild, and what the reader makes of them.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "the helpers of tests may fail too"
)]

mod addresses;
mod attachments;
mod authors;
mod bodies;
mod bytes;
mod dates;
mod extensions;
mod feeds;
mod identity;
mod items;
mod mutations;
mod pages;
mod robustness;
mod shapes;
mod specification;
mod tags;
mod texts;

use feed::{Code, Feed, Finding, Item, Link, read};

/// Where the feeds of these tests come from.
fn address() -> Link {
    Link::absolute("https://cms.example.net/export/feed.json").unwrap()
}

/// Reads a feed that can be read.
fn feed_of(json: &str) -> (Feed, Vec<Finding>) {
    read(json.as_bytes(), &address()).unwrap_or_else(|error| panic!("{error}: {json}"))
}

/// Reads a sound feed with these fields beside its `version`, `title` and `items`.
fn feed_with(fields: &str) -> (Feed, Vec<Finding>) {
    feed_of(&format!(
        r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "T", {fields}, "items": []}}"#
    ))
}

/// Reads a sound feed with these items.
fn items_of(items: &str) -> (Vec<Item>, Vec<Finding>) {
    let (feed, findings) = feed_of(&format!(
        r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{items}]}}"#
    ));
    (feed.items, findings)
}

/// Reads a sound item with these fields beside its `id`, `url` and `content_text`.
fn item_with(fields: &str) -> (Item, Vec<Finding>) {
    let (mut items, findings) = items_of(&format!(
        r#"{{"id": "1", "url": "https://example.org/news/one", "content_text": "x", {fields}}}"#
    ));
    (items.pop().expect("an item"), findings)
}

/// The findings as their names and places.
fn told(findings: &[Finding]) -> Vec<(&'static str, &str)> {
    findings.iter().map(|finding| (finding.code.name(), finding.place.as_str())).collect()
}

/// Whether a kind of finding is there for a place.
fn has(findings: &[Finding], code: Code, place: &str) -> bool {
    findings.iter().any(|finding| finding.code == code && finding.place == place)
}
