//! Why files could not be compressed.

use std::path::PathBuf;
use std::{fmt, io};

/// Each case is something that a publisher can act on. Whatever was done before it is whole.
#[derive(Debug)]
pub enum CompressError {
    /// The folder has no page of a portal.
    NoPortal {
        /// The page.
        page: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Another run is writing there.
    Busy(PathBuf),
    /// A file of the portal cannot be read, or a copy cannot be written.
    Write {
        /// The file.
        file: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl CompressError {
    /// The exit code: 2 where it could not begin, 4 where it could not write.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::NoPortal { .. } | Self::Busy(_) => 2,
            Self::Write { .. } => 4,
        }
    }
}

impl fmt::Display for CompressError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPortal { page, source } => {
                write!(formatter, "{} cannot be read: {source}; build the portal first", page.display())
            }
            Self::Busy(folder) => write!(formatter, "another run is writing into {}", folder.display()),
            Self::Write { file, source } => write!(
                formatter,
                "{} cannot be read or written: {source}; some copies may be older than their files: run it again",
                file.display()
            ),
        }
    }
}

// No `source`: the system's reason is a part of our own text already, and a chain would say it twice.
impl std::error::Error for CompressError {}
