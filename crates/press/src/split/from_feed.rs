//! Addresses that were completed, as they were before.

use feed::Link;
use url::Url;

/// Where the feed is taken to be while it is split: deep, so that what is beside it can be told from what is said from the
/// top of its server.
const HOST: &str = "https://split.invalid";
const TOP: &str = "/1/2/3/";

/// The address that the feed is taken to have.
pub(super) fn address() -> Option<Link> {
    Link::absolute(&format!("{HOST}{TOP}feed.json")).ok()
}

/// An address as it is to stand in the feed, where it is completed from `base`.
pub(super) fn from_feed(link: &Link, base: &Link) -> String {
    let Some(path) = link.as_str().strip_prefix(HOST) else { return link.to_string() };
    if !path.starts_with("/1/") {
        return path.to_owned();
    }
    let [base, link] = [base, link].map(|link| Url::parse(link.as_str()).ok());
    base.zip(link).and_then(|(base, link)| base.make_relative(&link)).unwrap_or_else(|| path.to_owned())
}
