//! The feeds, with all their pages: asked for anew, taken from the last run where they are still the same.

use std::collections::BTreeMap;
use std::fs;

use feed::{Feed, FeedError, Finding, Link, PagedFeed};

use super::folder::Folder;
use super::manifest::Page;
use super::pace::{Failure, Pace};
use super::{Limits, MirrorError};
use crate::check::ReadError;
use crate::fetch::{Client, FetchError, Known, Source, Want};
use crate::prerender::print;
use crate::{Progress, Step};

/// How feeds are read.
pub(super) struct Reading<'a> {
    pub(super) client: &'a Client,
    pub(super) pace: &'a Pace,
    pub(super) folder: &'a Folder,
    pub(super) limits: Limits,
    /// So many texts are asked for at once.
    pub(super) at_once: usize,
    pub(super) progress: Progress<'a>,
}

/// What was read.
#[derive(Default)]
pub(super) struct Read {
    pub(super) feeds: Vec<PagedFeed>,
    /// The pages as they came.
    pub(super) pages: BTreeMap<String, Page>,
    /// What the conversion of RSS and Atom says, with the feed's address.
    pub(super) notes: Vec<(String, String)>,
}

/// A page that has come, or was here.
pub(super) struct Came {
    pub(super) page: Page,
    pub(super) bytes: Vec<u8>,
    /// Where it really came from, after redirects.
    pub(super) address: Link,
}

impl Came {
    fn new(page: Page, bytes: Vec<u8>, link: &Link) -> Self {
        let address = Link::absolute(&page.address).unwrap_or_else(|_| link.clone());
        Self { page, bytes, address }
    }
}

impl Reading<'_> {
    /// Reads a feed. One whose pages do not all come would lose articles, and is an error.
    pub(super) fn read(&self, link: &Link, read: &mut Read) -> Result<(), MirrorError> {
        (self.progress)(Step::At(link.as_str()));
        let came = self.came(link)?;
        let first = match feed::read(&came.bytes, &came.address) {
            Err(FeedError::Xml) => return self.convert(link, came, read),
            first => first.map_err(|error| unreadable(link, error))?,
        };
        read.pages.insert(link.to_string(), came.page);
        let mut feed = PagedFeed::new(first, came.address);
        while let Some(next) = feed.next().cloned() {
            (self.progress)(Step::At(next.as_str()));
            let (further, address) = self.page(&next, &mut read.pages)?;
            feed.add(further, &address);
        }
        read.feeds.push(feed);
        Ok(())
    }

    fn page(
        &self,
        link: &Link,
        pages: &mut BTreeMap<String, Page>,
    ) -> Result<((Feed, Vec<Finding>), Link), MirrorError> {
        let came = self.came(link)?;
        let read = feed::read(&came.bytes, &came.address).map_err(|error| unreadable(link, error))?;
        pages.insert(link.to_string(), came.page);
        Ok((read, came.address))
    }

    fn came(&self, link: &Link) -> Result<Came, MirrorError> {
        self.persist(link).map_err(|failure| match failure {
            Failure::End(error) => error,
            Failure::Passing(error, _) | Failure::Lasting(error) => MirrorError::fetch(link, error),
        })
    }

    pub(super) fn persist(&self, link: &Link) -> Result<Came, Failure> {
        self.pace.persist(link, || self.fetch(link, Client::MOST_BYTES))
    }

    /// The page as the last run had it.
    pub(super) fn here(&self, link: &Link) -> Option<Came> {
        let page = self.folder.before.pages.get(link.as_str())?;
        let bytes = fs::read(self.folder.page(link.as_str())).ok();
        let bytes = bytes.filter(|bytes| print(bytes) == page.print)?;
        Some(Came::new(page.clone(), bytes, link))
    }

    pub(super) fn fetch(&self, link: &Link, most: u64) -> Result<Came, Failure> {
        let here = self.here(link);
        let known = here.as_ref().map_or_else(Known::default, |Came { page, .. }| Known {
            etag: page.etag.as_deref(),
            last_modified: page.last_modified.as_deref(),
            bytes: 0,
        });
        let download = self.client.download(link, Want::Feed, &known)?;
        if let (304, Some(here)) = (download.status, here) {
            return Ok(here);
        }
        if download.status >= 300 {
            let error = FetchError::Status(download.status);
            let is_passing = error.is_passing();
            return Err(if is_passing {
                Failure::Passing(error, download.retry_after)
            } else {
                Failure::Lasting(error)
            });
        }
        let mut page = Page {
            address: download.address.to_string(),
            etag: download.etag.clone(),
            last_modified: download.last_modified.clone(),
            print: String::new(),
        };
        let bytes = download.into_bytes(most, self.client.patience())?;
        page.print = print(&bytes);
        let file = self.folder.page(link.as_str());
        // The print tells a half from a whole.
        fs::write(&file, &bytes).map_err(|source| Failure::End(MirrorError::Write { file, source }))?;
        Ok(Came::new(page, bytes, link))
    }
}

fn unreadable(link: &Link, error: FeedError) -> MirrorError {
    let error = ReadError::Feed { source: Source::Web(link.clone()), error };
    MirrorError::Feed { feed: link.to_string(), error }
}
