//! Where an old address leads.

use feed::Link;

use super::Dist;

/// A whole address, and what is there, as far as that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) link: Link,
    /// What it is called, and in which language.
    pub(super) title: Option<(String, String)>,
}

impl Target {
    /// As a server on this site sends people there: it may be known by other names, so only other sites are named. No letter in
    /// it means something to a server (`$`, a variable of nginx's).
    pub(super) fn location(&self, dist: &Dist) -> String {
        let address = self.link.as_str();
        let own = address.strip_prefix(dist.site.origin()).filter(|path| path.starts_with('/'));
        own.unwrap_or(address).replace('$', "%24")
    }
}
