//! Why a portal's pages were not written.

use std::path::PathBuf;
use std::{fmt, io};

use super::shrinking::Shrunk;
use crate::check::ReadError;
use crate::fetch::FetchError;

/// Each case is something that a publisher can act on. In all of them but [`Self::Half`] the site is as it was.
#[derive(Debug)]
pub enum PrerenderError {
    /// The site's address is none that pages could be below.
    Site(String),
    /// The portal's own page cannot be read.
    NoPortal {
        /// The page.
        page: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The page in the folder is not one that the build has made.
    NoProgram(PathBuf),
    /// The portal was built for another path than the site's.
    OtherPath {
        /// The path that it was built for.
        built_for: String,
        /// The site.
        site: String,
    },
    /// Nothing can be set into the portal's own page: a part of it is gone.
    NoRoom(&'static str),
    /// Another run is writing there.
    Busy(PathBuf),
    /// The portal's own page names no feed.
    NoFeed(PathBuf),
    /// A feed, or a page of one, could not be had or read.
    Feed {
        /// Its address.
        feed: String,
        /// Why.
        error: ReadError,
    },
    /// There is another item, or none, where the whole of an item should be.
    NoBody(String),
    /// A feed of the portal's own site is not in its folder, and cannot be fetched from there.
    NoFeedFile {
        /// Where it would be in the folder.
        file: PathBuf,
        /// Its address.
        feed: String,
        /// Why it did not come from there.
        error: FetchError,
    },
    /// The list of redirects cannot be read.
    Redirects {
        /// The list.
        list: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// What was written before cannot be known.
    Manifest {
        /// The file that says it.
        file: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// Feeds have far fewer items than before.
    Shrunk(Vec<Shrunk>),
    /// The new pages could not be written beside the old ones.
    Write {
        /// The file.
        file: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The new pages could not all be put in their places.
    Half {
        /// The file.
        file: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl PrerenderError {
    /// The same, when the new pages are in their places already.
    pub(super) fn halfway(self) -> Self {
        match self {
            Self::Write { file, source } => Self::Half { file, source },
            other => other,
        }
    }

    /// The exit code: 2 where it could not begin, 3 where a feed has shrunk, 4 where it could not write.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Shrunk(_) => 3,
            Self::Write { .. } | Self::Half { .. } => 4,
            _ => 2,
        }
    }
}

impl fmt::Display for PrerenderError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Site(site) => write!(
                formatter,
                "the site {site} will not do: it must be the address of the portal, as in https://example.org/portal/"
            ),
            Self::NoPortal { page, source } => {
                write!(formatter, "{} cannot be read: {source}; build the portal first", page.display())
            }
            Self::NoProgram(folder) => {
                write!(formatter, "{} has no built portal: its index.html names no program", folder.display())
            }
            Self::OtherPath { built_for, site } => write!(
                formatter,
                "the portal was built for the path {built_for}, and the site is {site}: build it with --public-url, or correct --site"
            ),
            Self::NoRoom(part) => {
                write!(
                    formatter,
                    "index.html has no {part} any more, which the pages are set into: build the portal anew"
                )
            }
            Self::Busy(folder) => write!(formatter, "another run is writing into {}", folder.display()),
            Self::NoFeed(folder) => {
                write!(formatter, "the index.html of {} points at no feed", folder.display())
            }
            Self::Feed { feed, error } => write!(formatter, "{feed}: {error}"),
            Self::NoBody(body_url) => {
                write!(formatter, "{body_url} has not the item that the feed says is there")
            }
            Self::NoFeedFile { file, feed, error } => {
                write!(formatter, "there is no file {}, and at {feed}: {error}", file.display())
            }
            Self::Redirects { list, source } => {
                write!(formatter, "the list of redirects {} cannot be read: {source}", list.display())
            }
            Self::Manifest { file, why } => write!(
                formatter,
                "{} does not say what was written before ({why}): delete it, and the pages written before, to begin anew",
                file.display()
            ),
            Self::Shrunk(feeds) => {
                for feed in feeds {
                    write!(formatter, "{feed}; ")?;
                }
                formatter.write_str("nothing was written: see to the feed, or say --allow-shrink")
            }
            Self::Write { file, source } => {
                write!(
                    formatter,
                    "{} cannot be read or written: {source}; the site is as it was",
                    file.display()
                )
            }
            Self::Half { file, source } => write!(
                formatter,
                "{} cannot be replaced or deleted: {source}; some pages may be new, and some still those of before: run it again",
                file.display()
            ),
        }
    }
}

// No `source`: the system's reason is a part of our own text already, and a chain would say it twice.
impl std::error::Error for PrerenderError {}
