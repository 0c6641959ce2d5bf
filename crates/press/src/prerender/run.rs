//! From a built portal to one whose pages are written.

use std::collections::BTreeMap;
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

use feed::Link;
use tribune::Base;
use tribune::written::Writer;

use super::dist::INDEX;
use super::feeds::Named;
use super::folder::Folder;
use super::manifest::Manifest;
use super::template::Template;
use super::writing::{Wanted, write};
use super::{Dist, PrerenderError, Report, around, feeds, page_file, redirects, shrinking};
use crate::Progress;
use crate::fetch::Client;
use crate::held::held;

/// The style sheet that has the colour of the feed, for pages that no program has put it on yet.
const COLOUR: &str = "feed-color.css";

/// A run.
pub struct Prerender<'a> {
    /// The folder that the build wrote.
    pub folder: &'a Path,
    /// Where it will be served.
    pub site: &'a Link,
    /// Who fetches feeds that are elsewhere.
    pub client: &'a Client,
    /// A list of old addresses, and where each leads now.
    pub redirects: Option<&'a Path>,
    /// Whether a feed may have far fewer items than before.
    pub allow_shrink: bool,
    /// Whether pages name the style sheets that they are painted with, rather than hold them.
    pub slim: bool,
    /// The time, in seconds since 1970-01-01T00:00:00Z: what is dated ahead waits for it.
    pub now: i64,
    /// Told what is being done.
    pub progress: Progress<'a>,
}

impl Prerender<'_> {
    /// Writes the pages.
    ///
    /// # Errors
    /// [`PrerenderError`] when they could not be written; in nearly all cases the site is as it was.
    pub fn run(&self) -> Result<Report, PrerenderError> {
        let dist = Dist::open(self.folder, self.site)?;
        let _alone = alone(self.folder)?;
        let feeds = feeds::read(&dist, self.client, self.progress)?;
        let folder = Folder::new(self.folder, Manifest::read(self.folder)?);
        let mut report = Report { feeds: items(&feeds), ..Report::default() };
        let shrunk = shrinking::shrunk(&folder.before.feeds, &report.feeds);
        if !shrunk.is_empty() && !self.allow_shrink {
            return Err(PrerenderError::Shrunk(shrunk));
        }
        let base = Base::new(&dist.site).ok_or_else(|| PrerenderError::Site(dist.site.to_string()))?;
        let read = |name: &str| std::fs::read(self.folder.join(name)).ok();
        let feeds = feeds.into_iter().map(|named| named.feed).collect();
        let writer = Writer::new(base, feeds, self.now, &read);
        let colour = writer.portal().theme().color.clone();
        let held = if self.slim { Vec::new() } else { held(&dist.index, dist.site.path(), read) };
        let template = Template::of(&dist, &colour_link(&dist, colour.as_deref()), &held)?;
        let mut wanted = pages(&writer, &template, &mut report);
        wanted.extend(colour.map(colour_sheet));
        wanted.extend(around::files(&dist, &writer, &template, &mut report));
        let redirects = redirects::files(&dist, &writer, &folder, self.redirects, &wanted, &mut report)?;
        wanted.extend(redirects);
        write(&folder, &wanted, &mut report, self.progress)?;
        Ok(report)
    }
}

/// Keeps other runs out for as long as it is held, and no longer than this program runs.
fn alone(folder: &Path) -> Result<Option<File>, PrerenderError> {
    let page: PathBuf = folder.join(INDEX);
    let file = File::open(&page).map_err(|source| PrerenderError::NoPortal { page, source })?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Err(PrerenderError::Busy(folder.to_owned())),
        // Some file systems have no locks; there, whoever starts two runs at once has to know.
        Err(TryLockError::Error(_)) => Ok(None),
    }
}

/// How many items each feed has, by the address that it is named by.
fn items(feeds: &[Named]) -> BTreeMap<String, usize> {
    feeds.iter().map(|Named { link, feed }| (link.to_string(), feed.feed().items.len())).collect()
}

fn pages<'a>(writer: &'a Writer, template: &'a Template, report: &mut Report) -> Vec<Wanted<'a>> {
    let mut wanted = Vec::new();
    for leaf in writer.leaves() {
        let address = leaf.address();
        match page_file::path(&address) {
            Some(path) => wanted.push(Wanted {
                path,
                make: Box::new(move || template.fill(&writer.write(&leaf)).into_bytes()),
            }),
            None => report.unwritten.push(address.to_string()),
        }
    }
    wanted
}

fn colour_link(dist: &Dist, colour: Option<&str>) -> String {
    let link = |_| format!("<link rel=\"stylesheet\" href=\"{}{COLOUR}\">\n", dist.site.path());
    colour.map(link).unwrap_or_default()
}

fn colour_sheet(colour: String) -> Wanted<'static> {
    let sheet = format!(
        "/* The feed's colour. tribune-press has written this. */\n:root {{ --feed-color: {colour}; }}\n"
    );
    Wanted::of(COLOUR, sheet)
}
