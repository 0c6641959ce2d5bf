//! Where the feeds of a list are, for whoever follows it.

use portal::Spot;

use super::escape::escape;
use super::feed::{JSON_FEED, RSS, title};
use super::item::whole;
use crate::Page;

/// The links of the head; by `data-place` the program knows that they are the page's. `rel="alternate"` and nothing else is how the
/// portal's own page names what the program reads (`boot.js`), which these are not.
pub(super) fn html(page: &Page) -> String {
    if !matches!(page.place.spot(), Spot::Home | Spot::Section(_)) {
        return String::new();
    }
    let title = escape(&title(page));
    let link = |rel: &str, media_type: &str, name: &str| {
        let address = escape(&whole(page, &page.place.address().child(name)));
        format!(
            "<link rel=\"{rel}\" type=\"{media_type}\" title=\"{title}\" href=\"{address}\" data-place=\"\">\n"
        )
    };
    link("alternate", "application/rss+xml", RSS)
        + &link("alternate feed", "application/feed+json", JSON_FEED)
}
