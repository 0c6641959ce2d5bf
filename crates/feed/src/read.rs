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
    feed.items = item::read_all(&root.elements, fields.place_of("items"), &feed, address, &mut findings);
    if root.is_bare && feed.items.is_empty() {
        return Err(FeedError::NotAFeed);
    }
    Ok((feed, findings.into_vec()))
}
