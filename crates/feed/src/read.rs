//! Bytes to a feed: what can be kept is kept, and whatever was mended or dropped is told.

mod attachment;
mod author;
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
mod source;
mod tags;
mod text;

use crate::{Feed, FeedError, Finding, Json, Link};
use fields::Fields;
use findings::Findings;
use place::Place;

/// Reads a feed, following JSON Feed 1.1 (and 1.0), from the bytes that `address` gave.
///
/// Relative addresses of an item are completed from the item's own address, else from the feed's
/// `home_page_url`, else from `address`. Findings come in the order in which the feed is read.
///
/// # Errors
/// [`FeedError`] when nothing can be kept: there are no bytes, they are a web page or no JSON, or the JSON
/// has no array of `items`.
pub fn read(bytes: &[u8], address: &Link) -> Result<(Feed, Vec<Finding>), FeedError> {
    let mut findings = Findings::default();
    let root = source::parse(bytes, &mut findings)?;
    let Json::Object(object) = &root else {
        return Err(FeedError::NotAFeed);
    };
    let fields = Fields::new(object, Place::Feed);
    let items = fields.get("items", &mut findings).ok_or(FeedError::NotAFeed)?;
    let Json::List(elements) = items.value() else {
        return Err(FeedError::NotAFeed);
    };
    let mut feed = feed::read(&fields, address, &mut findings);
    feed.items = item::read_all(elements, items.place(), &feed, address, &mut findings);
    Ok((feed, findings.into_vec()))
}
