//! What content management systems really emit, and what the reader makes of it.
//!
//! The feeds beside this file have the shape that each system's own source gives them; those of Hugo, Eleventy and
//! micro.blog were written by the programs themselves, from the templates that `docs/pointing-at-a-feed.md` shows or
//! names. What that page says of each system is what is asserted here.
#![expect(clippy::unwrap_used, clippy::panic, reason = "the helpers of tests may fail too")]

mod drupal;
mod eleventy;
mod ghost;
mod hugo;
mod micro_blog;
mod page;
mod spip;
mod wordpress;

use feed::{Feed, Finding, Item, Link, read};

/// Reads what a system emits at `address`.
fn read_at(address: &str, bytes: &[u8]) -> (Feed, Vec<Finding>) {
    let address = Link::absolute(address).unwrap();
    read(bytes, &address).unwrap_or_else(|error| panic!("{error}"))
}

/// The findings as their names and places.
fn told(findings: &[Finding]) -> Vec<(&'static str, &str)> {
    findings.iter().map(|finding| (finding.code.name(), finding.place.as_str())).collect()
}

/// The titles of items.
fn titles(feed: &Feed) -> Vec<&str> {
    feed.items.iter().map(|item| item.title.as_deref().unwrap_or_default()).collect()
}

/// The languages of items; empty where none is known.
fn languages(feed: &Feed) -> Vec<&str> {
    feed.items.iter().map(|item| item.language.as_ref().map_or("", feed::Language::as_str)).collect()
}

/// When an item was published, in words for machines.
fn published(item: &Item) -> String {
    item.date_published.unwrap().to_rfc3339()
}
