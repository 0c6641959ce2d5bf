//! Where the portal is deployed: at the root of a host, or under a path.

use feed::Link;
use portal::Address;

/// The portal's own address, which ends in a slash: `https://example.org/portal/`. Trunk's `public_url` alone
/// decides it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Base(Link);

impl Base {
    /// The base that a link names, up to its last slash.
    pub fn new(link: &Link) -> Option<Self> {
        link.resolve(".").ok().map(Self)
    }

    /// The base as a link.
    pub fn link(&self) -> &Link {
        &self.0
    }

    /// The path, with a slash at both ends.
    pub fn path(&self) -> &str {
        self.0.path()
    }

    /// What `leptos_router` calls the base: the path without its last slash.
    pub fn router_base(&self) -> &str {
        self.path().trim_end_matches('/')
    }

    /// A place's address as it stands in `href`.
    pub fn href(&self, address: &Address) -> String {
        format!("{}{address}", self.router_base())
    }

    /// The address below the base that a path and a query (without its `?`) stand for.
    pub fn address(&self, path: &str, query: &str) -> Address {
        let below = path.strip_prefix(self.router_base()).unwrap_or(path);
        Address::parse(&format!("{below}?{query}"))
    }

    /// The address of a file of the portal's own.
    pub fn file(&self, name: &str) -> String {
        format!("{}{name}", self.path())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base(link: &str) -> Base {
        Base::new(&Link::absolute(link).unwrap()).unwrap()
    }

    #[test]
    fn an_address_is_written_below_the_base_and_read_again() {
        for (link, href) in
            [("https://x.org/app.js", "/en/news"), ("https://x.org/portal/app.js", "/portal/en/news")]
        {
            let base = base(link);
            assert_eq!(base.href(&Address::parse("/en/news")), href);
            assert_eq!(base.address(href, ""), Address::parse("/en/news"));
        }
    }

    #[test]
    fn files_are_below_the_base() {
        assert_eq!(base("https://x.org/portal/").file("locales/nl.json"), "/portal/locales/nl.json");
        assert_eq!(base("https://x.org").file("feed.json"), "/feed.json");
    }
}
