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
    /// A line of the list of redirects says nothing that is understood.
    RedirectLine {
        /// Which, from 1.
        number: usize,
        /// The line.
        line: String,
    },
    /// An item says that it was at an address which is none of this portal.
    OtherSite {
        /// The item's id.
        item: String,
        /// The address.
        old: String,
    },
    /// A redirect stands where there is something.
    RedirectOverPlace {
        /// The old address.
        old: String,
    },
    /// An old address leads to two places.
    RedirectTwice {
        /// The old address.
        old: String,
    },
    /// An old address leads to itself, by way of others or not.
    RedirectLoop {
        /// The old address.
        old: String,
    },
    /// An old address leads to where nothing is.
    RedirectNowhere {
        /// The old address.
        old: String,
        /// Where it leads.
        new: String,
    },
    /// An old address cannot be a file.
    NoRedirectPage {
        /// The old address.
        old: String,
    },
}

impl fmt::Display for Note {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Robots { root, sitemap } => write!(
                formatter,
                "crawlers read {root} alone: put robots.txt there, or this line into the one that is there: Sitemap: {sitemap}"
            ),
            Self::RedirectLine { number, line } => write!(
                formatter,
                "redirects, line {number} is left out: it must have an old address of this site and a new one, as in /old /en/new: {}",
                line.escape_debug()
            ),
            Self::OtherSite { item, old } => write!(
                formatter,
                "redirect_from of the item {} is left out, since it is no address below this portal: {}",
                item.escape_debug(),
                old.escape_debug()
            ),
            Self::RedirectOverPlace { old } => {
                write!(formatter, "no redirect from {old}: there is something at that address")
            }
            Self::RedirectTwice { old } => {
                write!(formatter, "two redirects from {old}: the first is taken")
            }
            Self::RedirectLoop { old } => {
                write!(formatter, "no redirect from {old}: it would lead in a circle")
            }
            Self::RedirectNowhere { old, new } => {
                write!(formatter, "no redirect from {old}: there is nothing at {new}")
            }
            Self::NoRedirectPage { old } => {
                write!(formatter, "no page can be at {old}: only the lists for servers lead on from there")
            }
        }
    }
}
