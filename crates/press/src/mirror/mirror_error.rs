//! Why feeds were not mirrored.

use std::path::PathBuf;
use std::{fmt, io};

use crate::check::ReadError;
use crate::convert::ConvertError;
use crate::fetch::FetchError;
use crate::prerender::Shrunk;

/// Each case is something that a publisher can act on. The feeds in the folder are those of before, but where feeds were being put in
/// their places: those that came first are new then.
#[derive(Debug)]
pub enum MirrorError {
    /// It is no address of the web.
    Address(String),
    /// A feed, or a page of one, could not be had or read.
    Feed {
        /// Its address.
        feed: String,
        /// Why.
        error: ReadError,
    },
    /// A feed in XML could not be had or made into a JSON Feed.
    Convert {
        /// Its address.
        feed: String,
        /// Why.
        error: ConvertError,
    },
    /// Of a feed in XML, not all pages came.
    Pages {
        /// Its address.
        feed: String,
        /// What the conversion says.
        why: String,
    },
    /// Something that the mirror has not written stands where a feed is to be.
    InTheWay(PathBuf),
    /// Feeds have far fewer items than before.
    Shrunk(Vec<Shrunk>),
    /// Another run is writing there.
    Busy(PathBuf),
    /// What was copied before cannot be known.
    Manifest {
        /// The file that says it.
        file: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// A file could not be written.
    Write {
        /// The file.
        file: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl MirrorError {
    pub(super) fn fetch(feed: &feed::Link, error: FetchError) -> Self {
        Self::Feed { feed: feed.to_string(), error: error.into() }
    }

    /// The exit code: 2 where a feed cannot be mirrored, 3 where one has shrunk, 4 where it could not write.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Shrunk(_) => 3,
            Self::Write { .. } => 4,
            _ => 2,
        }
    }
}

impl fmt::Display for MirrorError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address(raw) => write!(
                formatter,
                "{raw} is no address of the web: give one such as https://example.org/feed.json"
            ),
            Self::Feed { feed, error } => write!(formatter, "{feed}: {error}; the mirror is as it was"),
            Self::Convert { feed, error } => write!(formatter, "{feed}: {error}; the mirror is as it was"),
            Self::Pages { feed, why } => write!(formatter, "{feed}: {why}; the mirror is as it was"),
            Self::InTheWay(file) => write!(
                formatter,
                "{} is where a feed is to be, and tribune-press has not written it, or somebody has changed it: move it away, and run this again",
                file.display()
            ),
            Self::Shrunk(feeds) => {
                for feed in feeds {
                    write!(formatter, "{feed}; ")?;
                }
                formatter.write_str("the mirror is as it was: see to the feed, or say --allow-shrink")
            }
            Self::Busy(folder) => {
                write!(
                    formatter,
                    "another run of tribune-press is writing into {}: wait for its end",
                    folder.display()
                )
            }
            Self::Manifest { file, why } => write!(
                formatter,
                "{} does not say what was copied before: {why}; put it back, or delete the folder and copy all again",
                file.display()
            ),
            Self::Write { file, source } => write!(
                formatter,
                "{} cannot be written: {source}; what is in its place stays, and the next run goes on",
                file.display()
            ),
        }
    }
}

// No `source`: the reason is a part of our own text already, and a chain would say it twice.
impl std::error::Error for MirrorError {}
