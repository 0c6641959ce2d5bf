//! The feeds that a portal's page names, with all their pages.

use feed::{Feed, Finding, Link, PagedFeed};

use super::{Dist, PrerenderError};
use crate::check::ReadError;
use crate::fetch::{Beside, Client, FetchError, Source};
use crate::serve::feed_links::feed_links;
use crate::{Progress, Step};

/// Reads them all, from the folder where they are in it, else from where they are. A portal that lacks a feed, or a page of one,
/// would lose all the articles in it, so any that does not come ends the run.
pub(super) fn read(
    dist: &Dist,
    client: &Client,
    progress: Progress<'_>,
) -> Result<Vec<PagedFeed>, PrerenderError> {
    let links = links(dist);
    if links.is_empty() {
        return Err(PrerenderError::NoFeed(dist.folder.clone()));
    }
    links.iter().map(|link| whole(link, dist, client, progress)).collect()
}

/// Each feed's address, once. They are written relative to the portal, not to the page.
fn links(dist: &Dist) -> Vec<Link> {
    let mut links: Vec<Link> = Vec::new();
    for href in feed_links(&dist.index) {
        links.extend(dist.link(href).filter(|link| !links.contains(link)));
    }
    links
}

fn whole(
    link: &Link,
    dist: &Dist,
    client: &Client,
    progress: Progress<'_>,
) -> Result<PagedFeed, PrerenderError> {
    progress(Step::At(link.as_str()));
    let (first, address) = page(link, dist, client)?;
    let mut feed = PagedFeed::new(first, address);
    while let Some(next) = feed.next().cloned() {
        progress(Step::At(next.as_str()));
        let (further, address) = page(&next, dist, client)?;
        feed.add(further, &address);
    }
    complete(&mut feed, dist, client, progress)?;
    Ok(feed)
}

/// Fetches the whole of each item of which the feed has only the beginning.
fn complete(
    feed: &mut PagedFeed,
    dist: &Dist,
    client: &Client,
    progress: Progress<'_>,
) -> Result<(), PrerenderError> {
    let bodies = feed.feed().items.iter().filter_map(|item| item.extension.body_url.clone());
    let bodies: Vec<Link> = bodies.collect();
    for (at, body_url) in bodies.iter().enumerate() {
        progress(Step::Of { done: at, all: bodies.len(), what: "articles" });
        let ((whole, _), _) = page(body_url, dist, client)?;
        let mut items = whole.items;
        if feed.complete(body_url, &mut items).is_some() {
            return Err(PrerenderError::NoBody(body_url.to_string()));
        }
    }
    Ok(())
}

/// One page of a feed, and the address that it really came from.
fn page(link: &Link, dist: &Dist, client: &Client) -> Result<((Feed, Vec<Finding>), Link), PrerenderError> {
    let file = dist.path_of(link).filter(|file| file.is_file());
    let unread = |error: ReadError| PrerenderError::Feed { feed: link.to_string(), error };
    let (bytes, address, source) = if let Some(file) = file {
        let bytes = Beside::read(&file).map_err(|error| unread(error.into()))?;
        (bytes, link.clone(), Source::File(file))
    } else {
        let answer = client.get(link).map_err(|error| missing(link, dist, error))?;
        (answer.bytes, answer.address, Source::Web(link.clone()))
    };
    let read =
        feed::read_whole(bytes, &address).map_err(|error| unread(ReadError::Feed { source, error }))?;
    Ok((read, address))
}

/// What is to be of the portal's own site may be meant to be a file, and not to be fetched from a site that is not there yet.
fn missing(link: &Link, dist: &Dist, error: FetchError) -> PrerenderError {
    match dist.path_of(link) {
        Some(file) => PrerenderError::NoFeedFile { file, feed: link.to_string(), error },
        None => PrerenderError::Feed { feed: link.to_string(), error: error.into() },
    }
}
