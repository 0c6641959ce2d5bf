//! The feeds, with all their pages: asked for anew, taken from the last run where they are still the same.

use std::collections::BTreeMap;
use std::fs;

use feed::{Feed, FeedError, Finding, Link, PagedFeed};

use super::MirrorError;
use super::folder::Folder;
use super::manifest::Page;
use super::pace::{Failure, Pace};
use crate::check::ReadError;
use crate::convert::{ConvertError, convert};
use crate::fetch::{Client, FetchError, Known, Source, Want};
use crate::prerender::print;
use crate::{Progress, Step};

/// How feeds are read.
pub(super) struct Reading<'a> {
    pub(super) client: &'a Client,
    pub(super) pace: &'a Pace,
    pub(super) folder: &'a Folder,
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

impl Reading<'_> {
    /// Reads a feed. One whose pages do not all come would lose articles, and is an error.
    pub(super) fn read(&self, link: &Link, read: &mut Read) -> Result<(), MirrorError> {
        (self.progress)(Step::At(link.as_str()));
        let (first, address) = match self.page(link, &mut read.pages) {
            Err(MirrorError::Feed { error: ReadError::Feed { error: FeedError::Xml, .. }, .. }) => {
                read.pages.remove(link.as_str());
                return self.convert(link, read);
            }
            page => page?,
        };
        let mut feed = PagedFeed::new(first, address);
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
        let came = self.pace.persist(link, || self.fetch(link));
        let (page, bytes) = came.map_err(|failure| match failure {
            Failure::End(error) => error,
            Failure::Passing(error, _) | Failure::Lasting(error) => MirrorError::fetch(link, error),
        })?;
        let address = Link::absolute(&page.address).unwrap_or_else(|_| link.clone());
        let unreadable = |error| ReadError::Feed { source: Source::Web(link.clone()), error };
        let read = feed::read(&bytes, &address)
            .map_err(|error| MirrorError::Feed { feed: link.to_string(), error: unreadable(error) })?;
        pages.insert(link.to_string(), page);
        Ok((read, address))
    }

    fn fetch(&self, link: &Link) -> Result<(Page, Vec<u8>), Failure> {
        let file = self.folder.page(link.as_str());
        let before = self.folder.before.pages.get(link.as_str());
        let here = before.and_then(|page| {
            let bytes = fs::read(&file).ok().filter(|bytes| print(bytes) == page.print)?;
            Some((page, bytes))
        });
        let known = here.as_ref().map_or_else(Known::default, |(page, _)| Known {
            etag: page.etag.as_deref(),
            last_modified: page.last_modified.as_deref(),
            bytes: 0,
        });
        let download = self.client.download(link, Want::Feed, &known)?;
        if let (304, Some((page, bytes))) = (download.status, here) {
            return Ok((page.clone(), bytes));
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
        let bytes = download.into_bytes(Client::MOST_BYTES, self.client.patience())?;
        page.print = print(&bytes);
        // The print tells a half from a whole.
        fs::write(&file, &bytes).map_err(|source| Failure::End(MirrorError::Write { file, source }))?;
        Ok((page, bytes))
    }

    /// An RSS or Atom feed.
    fn convert(&self, link: &Link, read: &mut Read) -> Result<(), MirrorError> {
        let address = link.to_string();
        let failed = |error: ConvertError| MirrorError::Convert { feed: address.clone(), error };
        let converted = convert(&Source::Web(link.clone()), self.client, self.progress).map_err(failed)?;
        if let Some(why) = converted.missing {
            return Err(MirrorError::Pages { feed: address, why });
        }
        let bytes = converted.feed.to_string().into_bytes();
        let page = feed::read(&bytes, link).map_err(|_| failed(ConvertError::NoContent))?;
        read.feeds.push(PagedFeed::new(page, link.clone()));
        read.notes.extend(converted.notes.into_iter().map(|note| (address.clone(), note)));
        Ok(())
    }
}
