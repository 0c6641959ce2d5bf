//! Why a site cannot be served.

use std::{fmt, io, path::PathBuf};

/// Each case is something that a publisher can act on.
#[derive(Debug)]
pub enum ServeError {
    /// There is no such folder.
    NoFolder(PathBuf),
    /// The folder is there, and has no `index.html` in it.
    NoIndex(PathBuf),
    /// The `index.html` is there, and cannot be read.
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The base is not `/`, nor a path between two slashes.
    Base(String),
    /// An allowed origin is not a scheme, a host and perhaps a port.
    Origin(String),
}

impl fmt::Display for ServeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFolder(folder) => {
                write!(formatter, "there is no folder {}: run `cargo xtask build` first", folder.display())
            }
            Self::NoIndex(folder) => {
                write!(
                    formatter,
                    "there is no index.html in {}: run `cargo xtask build` first",
                    folder.display()
                )
            }
            Self::Unreadable { file, source } => {
                write!(formatter, "cannot read {}: {source}", file.display())
            }
            Self::Base(base) => write!(
                formatter,
                "the base {base:?} will not do: it must be a path that starts and ends with a slash, as in /portal/"
            ),
            Self::Origin(origin) => write!(
                formatter,
                "the origin {origin:?} will not do: it must be a scheme, a host and perhaps a port, \
                 as in https://cdn.example.org"
            ),
        }
    }
}

// No `source`: the system's reason is a part of our own text already, and a chain would say it twice.
impl std::error::Error for ServeError {}
