//! Feeds to look at.

use feed::{Code, Link, PagedFeed, Timestamp};
use portal::health::{Checkup, CodeTexts, FeedHealth, FeedState};

pub(crate) fn link(written: &str) -> Link {
    Link::absolute(written).unwrap()
}

/// A feed of these pages, at `https://example.org/1` and so on.
pub(crate) fn paged(pages: &[&str]) -> PagedFeed {
    let read = |text: &str, address: &Link| feed::read(text.as_bytes(), address).unwrap();
    let first = link("https://example.org/1");
    let mut feed = PagedFeed::new(read(pages[0], &first), first);
    for (page, number) in pages.iter().zip(1..).skip(1) {
        let address = link(&format!("https://example.org/{number}"));
        feed.add(read(page, &address), &address);
    }
    feed
}

/// The page of a feed with these members and items.
pub(crate) fn page(members: &str, items: &str) -> String {
    format!(
        r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "Nieuws", {members} "items": [{items}]}}"#
    )
}

/// What there is in a feed of these items, in Dutch.
pub(crate) fn checkup(items: &str) -> Checkup {
    Checkup::of(&paged(&[&page(r#""language": "nl","#, items)]))
}

/// A feed of 812,345 bytes that could be read.
pub(crate) fn healthy(checkup: Checkup) -> FeedHealth {
    FeedHealth {
        address: "https://example.org/1".to_owned(),
        state: FeedState::Read(checkup),
        size_in_bytes: 812_345,
    }
}

/// The texts as the press has them.
pub(crate) fn english(code: Code) -> CodeTexts<'static> {
    CodeTexts { meaning: None, done: Some(code.done()), mend: Some(code.mend()) }
}

pub(crate) fn moment(written: &str) -> Timestamp {
    Timestamp::parse(written).unwrap()
}
