//! Portals to test with.

use std::sync::Arc;

use feed::{Language, Link};
use portal::{Address, Place, Portal, Resolved};

/// The portal that one feed makes.
pub(crate) fn portal(feed: &str) -> Arc<Portal> {
    portal_of(&[feed])
}

/// The portal that several feeds make.
pub(crate) fn portal_of(feeds: &[&str]) -> Arc<Portal> {
    let feeds = feeds.iter().enumerate().map(|(at, text)| {
        let address = Link::absolute(&format!("https://example.org/feed-{at}.json")).unwrap();
        let (feed, _) = feed::read(text.as_bytes(), &address).unwrap();
        (feed, address)
    });
    Arc::new(Portal::build(feeds.collect()))
}

/// A feed with these items and nothing else but a language.
pub(crate) fn items(items: &str) -> Arc<Portal> {
    portal(&format!(
        r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "T", "language": "en", "items": [{items}]}}"#
    ))
}

pub(crate) fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

/// What is at an address, for a reader of English.
pub(crate) fn at(portal: &Arc<Portal>, address: &str) -> Resolved {
    portal.resolve(&Address::parse(address), &language("en"))
}

/// The place at an address that is right as it stands.
pub(crate) fn place(portal: &Arc<Portal>, address: &str) -> Place {
    match at(portal, address) {
        Resolved::Found(place) => place,
        other => panic!("{address} is {other:?}"),
    }
}

/// Where an address that is nearly right leads; the place there is found.
pub(crate) fn moved(portal: &Arc<Portal>, address: &str) -> String {
    match at(portal, address) {
        Resolved::Moved(right) => place(portal, &right.to_string()).address().to_string(),
        other => panic!("{address} is {other:?}"),
    }
}
