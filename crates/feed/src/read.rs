//! Bytes to a feed: what can be kept is kept, and whatever was mended or dropped is told.

mod attachment;
mod author;
mod body;
mod date;
mod duplicates;
mod extension;
mod feed;
mod field;
mod fields;
mod findings;
mod item;
mod language;
mod link;
mod media_type;
mod number;
mod place;
mod root;
mod source;
mod tags;
mod text;

use crate::{Feed, FeedError, Finding, Link};
use fields::Fields;
use findings::Findings;
use place::Place;

/// Reads a feed, following JSON Feed 1.1 (and 1.0), from the bytes that `address` gave.
///
/// Relative addresses of an item are completed from the item's own address, else from the feed's
/// `home_page_url`, else from `address`. Findings come in the order in which the feed is read.
///
/// # Errors
/// [`FeedError`] when nothing can be kept: there are no bytes, they are a web page, RSS, Atom or no JSON, or the
/// JSON has no `items` and does not say that it is a JSON Feed.
pub fn read(bytes: &[u8], address: &Link) -> Result<(Feed, Vec<Finding>), FeedError> {
    let mut findings = Findings::default();
    let json = source::parse(bytes, &mut findings)?;
    let root = root::read(&json, &mut findings).ok_or(FeedError::NotAFeed)?;
    let fields = Fields::new(root.object, Place::Feed);
    let mut feed = feed::read(&fields, address, &mut findings);
    feed.items = item::read_all(
        root.elements.iter().copied(),
        fields.place_of("items"),
        &feed,
        address,
        &mut findings,
    );
    if root.is_bare && feed.items.is_empty() {
        return Err(FeedError::NotAFeed);
    }
    Ok((feed, findings.into_vec()))
}

/// As [`read`], with less memory at a time: the bytes go when the JSON is there, and each of its items when it is read.
///
/// # Errors
/// As [`read`].
#[cfg(not(target_arch = "wasm32"))]
pub fn read_whole(bytes: Vec<u8>, address: &Link) -> Result<(Feed, Vec<Finding>), FeedError> {
    let mut findings = Findings::default();
    let mut json = source::parse(&bytes, &mut findings)?;
    let Some(elements) = root::take_items(&mut json) else { return read(&bytes, address) };
    drop(bytes);
    let root = root::read(&json, &mut findings).ok_or(FeedError::NotAFeed)?;
    let fields = Fields::new(root.object, Place::Feed);
    let mut feed = feed::read(&fields, address, &mut findings);
    feed.items =
        item::read_all(elements.into_iter(), fields.place_of("items"), &feed, address, &mut findings);
    Ok((feed, findings.into_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feed_that_is_read_with_less_memory_is_the_same() {
        let address = Link::absolute("https://example.org/feed.json").unwrap();
        let item =
            r#"{"id": "1", "content_text": "One"}, {"id": "1", "title": "Again"}, 3, {"title": "No id"}"#;
        for feed in [
            format!(r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{item}]}}"#),
            format!(r#"{{"items": [{item}], "Items": []}} "#),
            format!(r#"{{"Items": [{item}], "title": "<b>T</b>"}}"#),
            format!(r#"{{"items": {{"a": {{"id": "2", "content_text": "Two"}}}}, "Items": [{item}]}}"#),
            format!("[{item}]"),
            r#"{"version": "https://jsonfeed.org/version/1.1", "items": []}"#.to_owned(),
            r#"{"title": "No feed"}"#.to_owned(),
            String::new(),
        ] {
            let bytes = feed.clone().into_bytes();
            assert_eq!(read_whole(bytes.clone(), &address), read(&bytes, &address), "{feed}");
        }
    }
}
