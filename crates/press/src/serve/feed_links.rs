//! The feeds that a portal's own page points at.

use super::tags::tags;

/// What a feed is called in a page (JSON Feed 1.1).
pub(crate) const FEED_TYPE: &str = "application/feed+json";

/// What the page's links to feeds say, as written, in their order.
pub(crate) fn feed_links(html: &str) -> Vec<&str> {
    let tags = tags(html);
    let links = tags.iter().filter(|tag| tag.is_one_of(&["link"])).filter(|tag| {
        let is = |name: &str, word: &str| {
            let value = tag.attribute(name).unwrap_or_default();
            value.split_ascii_whitespace().any(|other| other.eq_ignore_ascii_case(word))
        };
        // Those that `tribune-press prerender` has written are feeds too, and not what the portal is made of.
        is("rel", "alternate") && !is("rel", "feed") && is("type", FEED_TYPE)
    });
    links.filter_map(|tag| tag.attribute("href")).filter(|href| !href.is_empty()).collect()
}
