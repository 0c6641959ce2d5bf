//! What the publisher has to know of a run in which nothing has failed.

use std::fmt;

/// Something to know, or to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// The `robots.txt` is below the root of its origin, where nobody looks for it.
    Robots {
        /// Where it would be read.
        root: String,
        /// The sitemap that it is to name.
        sitemap: String,
    },
}

impl fmt::Display for Note {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Robots { root, sitemap } => write!(
                formatter,
                "crawlers read {root} alone: put robots.txt there, or this line into the one that is there: Sitemap: {sitemap}"
            ),
        }
    }
}
