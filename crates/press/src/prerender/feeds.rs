//! The feeds that a portal's page names, with all their pages.

use std::cell::Cell;
use std::sync::atomic::{AtomicBool, Ordering};

use feed::{Feed, Finding, Link, PagedFeed};

use super::{Dist, PrerenderError};
use crate::check::ReadError;
use crate::fetch::{Beside, Client, FetchError, Source};
use crate::serve::feed_links::feed_links;
use crate::{Progress, Step, crowd};

/// So many items are asked for at once; of one server no more than two.
const AT_ONCE: usize = 4;

/// A feed, and the address that the portal's page has for it: where that leads on to may change.
pub(super) struct Named {
    pub(super) link: Link,
    pub(super) feed: PagedFeed,
}

/// Reads them all, from the folder where they are in it, else from where they are. A portal that lacks a feed, or a page of one,
/// would lose all the articles in it, so any that does not come ends the run.
pub(super) fn read(
    dist: &Dist,
    client: &Client,
    progress: Progress<'_>,
) -> Result<Vec<Named>, PrerenderError> {
    let links = links(dist);
    if links.is_empty() {
        return Err(PrerenderError::NoFeed(dist.folder.clone()));
    }
    let named = links.into_iter().map(|link| {
        let feed = whole(&link, dist, client, progress)?;
        Ok(Named { link, feed })
    });
    named.collect()
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
    let (done, is_over) = (Cell::new(0), AtomicBool::new(false));
    let pages = crowd::each(
        &bodies,
        AT_ONCE,
        |link| link.origin(),
        |link| {
            // Once one has not come, nobody will read the others.
            let page = (!is_over.load(Ordering::Relaxed)).then(|| page(link, dist, client));
            is_over.fetch_or(page.as_ref().is_none_or(Result::is_err), Ordering::Relaxed);
            page
        },
        |_| {
            done.set(done.get() + 1);
            progress(Step::Of { done: done.get(), all: bodies.len(), what: "articles" });
        },
    );
    let mut pages = pages.into_iter().flatten().collect::<Result<Vec<_>, _>>()?.into_iter();
    for body_url in &bodies {
        let mut items = pages.next().map(|((whole, _), _)| whole.items).unwrap_or_default();
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
