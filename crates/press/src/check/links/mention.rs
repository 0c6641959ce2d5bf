//! A place in a feed that names a file.

use feed::{Code, Finding, Link};

/// What a file should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// A PDF, which the portal loads itself, piece by piece.
    Pdf,
    /// A picture.
    Image,
    /// Sound or moving pictures.
    Media,
    /// Any other file, but no web page.
    File,
    /// Anything: the feed says that it is a web page.
    Page,
}

/// A file, and one place that names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mention {
    pub(super) link: Link,
    pub(super) kind: Kind,
    /// Within the item, or within the feed where there is none: `attachments[0].url`.
    pub(super) place: String,
    /// The item's id.
    pub(super) item: Option<String>,
}

impl Mention {
    /// What is to be said of this place.
    pub(super) fn finding(&self, code: Code, why: &str) -> Finding {
        let found = if why.is_empty() { self.link.to_string() } else { format!("{}: {why}", self.link) };
        // An item that is on a later page, or after one that was left out, has no number that would help.
        Finding { code, page: 1, place: self.place.clone(), found, item: self.item.clone() }
    }
}
