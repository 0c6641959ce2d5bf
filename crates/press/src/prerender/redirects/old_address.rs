//! An address that something used to have on this site.

use std::fmt;

use feed::Link;
use percent_encoding::percent_decode_str;

use crate::prerender::dist::INDEX;
use crate::prerender::{Dist, page_file};

/// Longer than this (in bytes), it is none: nginx has to know how long they can be.
const LONGEST: usize = 1_000;

/// A path from the root of the origin, percent-encoded, with no slash at its end, and a query.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct OldAddress {
    pub(super) path: String,
    pub(super) query: Option<String>,
}

impl OldAddress {
    /// Reads what somebody has written: a path below the portal, with a slash before it, or a whole address of the same site.
    pub(super) fn parse(written: &str, dist: &Dist) -> Option<Self> {
        let link = link(written, dist)?;
        Self::of(&link, dist).filter(Self::is_short)
    }

    /// Whether all servers can keep it.
    pub(super) fn is_short(&self) -> bool {
        self.to_string().len() <= LONGEST
    }

    /// Where a link leads on this site; `http` and `https` are one site.
    pub(super) fn of(link: &Link, dist: &Dist) -> Option<Self> {
        let host = |link: &Link| link.origin().split_once("://").map(|(_, host)| host.to_owned());
        if host(link) != host(&dist.site) {
            return None;
        }
        let query = link.without_fragment().split_once('?').map(|(_, query)| query.to_owned());
        let path = link.path().trim_end_matches('/').to_owned();
        Some(Self { path, query: query.filter(|query| !query.is_empty()) })
    }

    /// What it is to whoever makes no difference between large and small letters, as nginx's maps and the disks of many: of two that
    /// are one there, one alone can lead on.
    pub(super) fn known_as(&self) -> String {
        let path = percent_decode_str(&self.path)
            .decode_utf8()
            .map_or_else(|_| folded(&self.path), |path| folded(&path));
        self.query.as_ref().map(|query| format!("{path}?{}", folded(query))).unwrap_or(path)
    }

    /// Its path below the portal, decoded; empty for the portal's own page. `None` where it is not below, or is no text.
    pub(super) fn below(&self, dist: &Dist) -> Option<String> {
        let below = [&self.path, "/"].concat();
        let below = below.strip_prefix(dist.site.path())?.trim_end_matches('/');
        percent_decode_str(below).decode_utf8().ok().map(std::borrow::Cow::into_owned)
    }

    /// Whether a feed has a say in what is there: below the portal, and where no server keeps what is its own (`.well-known`).
    pub(super) fn is_for_feeds(&self, dist: &Dist) -> bool {
        self.below(dist).is_some_and(|below| !below.split('/').any(|segment| segment.starts_with('.')))
    }

    /// The file that can answer for it, by its path in the folder. `None` where none can.
    pub(super) fn page_path(&self, dist: &Dist) -> Option<String> {
        let below = self.below(dist).filter(|below| self.query.is_none() && !below.is_empty())?;
        let is_sound = below.split('/').all(|segment| !segment.is_empty() && page_file::is_sound(segment));
        // Servers take the ending for what is in the file: that is HTML.
        let is_page = [".html", ".htm"].iter().any(|ending| below.to_ascii_lowercase().ends_with(ending));
        is_sound.then(|| if is_page { below } else { format!("{below}/{INDEX}") })
    }
}

/// A text in small letters.
pub(super) fn folded(text: &str) -> String {
    text.to_lowercase()
}

/// The portal's own path, as [`OldAddress::known_as`] has it, with a slash at its end.
pub(super) fn folded_base(dist: &Dist) -> String {
    let path = dist.site.path().trim_end_matches('/').to_owned();
    OldAddress { path, query: None }.known_as() + "/"
}

/// An address as somebody has written it, whole or from the portal's own.
pub(super) fn link(written: &str, dist: &Dist) -> Option<Link> {
    if written.starts_with('/') && !written.starts_with("//") && !written.starts_with("/\\") {
        dist.site.resolve(&[".", written].concat()).ok()
    } else {
        Link::absolute(written).ok()
    }
}

impl fmt::Display for OldAddress {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.path.is_empty() { "/" } else { &self.path })?;
        self.query.iter().try_for_each(|query| write!(formatter, "?{query}"))
    }
}
