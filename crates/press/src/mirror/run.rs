//! From feeds elsewhere to feeds beside the portal.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use feed::{Code, Link, PagedFeed};
use portal::file_key;

use super::copying::{Copied, Copying};
use super::feeds::{Read, Reading};
use super::folder::{Folder, There};
use super::manifest::Manifest;
use super::pace::Pace;
use super::report::{Finding, MirroredFeed};
use super::wanted::{self, Wanted};
use super::write_feed::write_feed;
use super::written_feed::written;
use super::{Limits, MirrorError, Report, feed_name, file_name, index_links, tally};
use crate::crowd;
use crate::fetch::Client;
use crate::prerender::shrunk;
use crate::{Progress, Step};

/// A run.
pub struct Mirror<'a> {
    /// The feeds.
    pub feeds: &'a [Link],
    /// The folder that the copies go into, such as `dist/content`.
    pub folder: &'a Path,
    /// Who asks servers.
    pub client: &'a Client,
    /// How much is copied, and of what.
    pub limits: Limits,
    /// Whether a feed may have far fewer items than before.
    pub allow_shrink: bool,
    /// So many files are asked for at once, of one server never more than two.
    pub at_once: usize,
    /// So long a server is left alone between two requests.
    pub delay: Duration,
    /// So often a file that did not come is asked for again.
    pub retries: u32,
    /// Told what is being done.
    pub progress: Progress<'a>,
}

impl Mirror<'_> {
    /// Copies the feeds and what they name.
    ///
    /// # Errors
    /// [`MirrorError`] when a feed did not come, or a file could not be written; feeds that are not in their places by then are those of before.
    pub fn run(&self) -> Result<Report, MirrorError> {
        let folder = Folder::open(self.folder)?;
        let names = feed_name::names(self.feeds);
        if let Some(name) = names.iter().find(|name| folder.there(name) == There::Foreign) {
            return Err(MirrorError::InTheWay(self.folder.join(name)));
        }
        let pace = Pace::new(self.delay, self.retries);
        let reading = Reading {
            client: self.client,
            pace: &pace,
            folder: &folder,
            limits: self.limits,
            at_once: self.at_once,
            progress: self.progress,
        };
        let mut read = Read::default();
        for feed in self.feeds {
            reading.read(feed, &mut read)?;
        }
        let mut now = Manifest::new();
        now.feeds = self.items(&read.feeds);
        let shrunk = shrunk(&folder.before.feeds, &now.feeds);
        if !shrunk.is_empty() && !self.allow_shrink {
            return Err(MirrorError::Shrunk(shrunk));
        }
        // Before files: what only whole items name is copied, too.
        let findings = reading.complete(&mut read)?;
        let (wanted, left) = wanted::of(&read.feeds, self.limits.media);
        let mut report = Report { left, findings, ..Report::default() };
        let copied = self.copy_all(&wanted, &folder, &pace);
        for (wanted, copied) in wanted.iter().zip(copied) {
            tally::note(wanted, copied?, &mut now, &mut report);
        }
        for (feed, name) in read.feeds.iter().zip(&names) {
            self.write_feed(feed, name, &folder, &mut now, &mut report)?;
        }
        report.feeds.iter_mut().zip(self.feeds).for_each(|(feed, asked)| feed.address = asked.to_string());
        report
            .findings
            .extend(read.notes.iter().map(|(feed, note)| Finding::of_feed("conversion", feed, note)));
        now.pages = read.pages;
        folder.tidy_parts(&wanted.iter().map(|wanted| file_name::folder(&wanted.key)).collect());
        (report.removed, report.foreign) = folder.finish(&now)?;
        report.links =
            index_links::missing(self.folder, &names.iter().map(String::as_str).collect::<Vec<_>>());
        Ok(report)
    }

    /// How many items each feed has, by the address that was named.
    fn items(&self, feeds: &[PagedFeed]) -> BTreeMap<String, usize> {
        let counts = feeds.iter().map(|feed| feed.feed().items.len());
        self.feeds.iter().map(Link::to_string).zip(counts).collect()
    }

    /// Every file's outcome. Where nothing more can be written, the rest is left.
    fn copy_all(&self, wanted: &[Wanted], folder: &Folder, pace: &Pace) -> Vec<Result<Copied, MirrorError>> {
        let (total, is_over) = (AtomicU64::new(0), AtomicBool::new(false));
        let copying = Copying { client: self.client, pace, folder, limits: self.limits, total, is_over };
        let done = AtomicUsize::new(0);
        crowd::each(
            wanted,
            self.at_once,
            |wanted| wanted.link.origin(),
            |wanted| copying.copy(wanted),
            |_| {
                let done = done.fetch_add(1, Ordering::Relaxed) + 1;
                (self.progress)(Step::Of { done, all: wanted.len(), what: "files" });
            },
        )
    }

    fn write_feed(
        &self,
        feed: &PagedFeed,
        name: &str,
        folder: &Folder,
        now: &mut Manifest,
        report: &mut Report,
    ) -> Result<(), MirrorError> {
        let json = written(feed, &|link, kind, _| kind.and_then(|_| now.copies.get(&file_key(link))));
        let is_changed = write_feed(&json, name, folder, self.folder, now)?;
        let address = feed.address().to_string();
        if feed.findings().iter().any(|finding| finding.code == Code::NextTooMany) {
            let why =
                format!("it goes on after {} pages, and what is on the others is not here", feed.pages());
            report.findings.push(Finding::of_feed("too-many-pages", &address, &why));
        }
        let items = feed.feed().items.len();
        report.feeds.push(MirroredFeed { address, file: name.to_owned(), items, is_changed });
        Ok(())
    }
}
