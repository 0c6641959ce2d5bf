//! One feed, from what was typed to what the doctor says.

use feed::PagedFeed;
use portal::health::{Checkup, FeedHealth, FeedState};

use super::{LinkCheck, follow};
use crate::fetch::{Client, Source};
use crate::{Progress, Step};

/// How a feed is looked at.
pub struct Examination<'a> {
    /// Who asks servers.
    pub client: &'a Client,
    /// So many pages are read, and never more than [`PagedFeed::MOST_PAGES`].
    pub most_pages: u32,
    /// How the feed's links are tried, when they are.
    pub links: Option<LinkCheck>,
    /// Told what is being done.
    pub progress: Progress<'a>,
}

/// Reads a feed as the portal would, and says what was found.
pub fn examine(source: &Source, examination: &Examination<'_>) -> FeedHealth {
    let Examination { client, most_pages, links, progress } = examination;
    progress(Step::At(&source.to_string()));
    let most_pages = (*most_pages).clamp(1, PagedFeed::MOST_PAGES);
    let followed = match follow(source, client, most_pages, progress) {
        Ok(followed) => followed,
        Err(error) => {
            let state = FeedState::Failed(error.to_string());
            return FeedHealth { address: source.to_string(), state, size_in_bytes: 0 };
        }
    };
    let mut checkup = Checkup::of(&followed.feed);
    if let Some(links) = links {
        checkup.add(links.run(&followed, client, *progress));
    }
    FeedHealth {
        address: source.to_string(),
        state: FeedState::Read(checkup),
        size_in_bytes: followed.size_in_bytes,
    }
}
