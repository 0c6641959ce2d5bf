//! Who publishes.

use serde_json::Value;

use crate::Page;
use crate::written::Writer;
use crate::written::schema::Thing;

/// The publisher: what the portal is called, and the website that its feeds belong to.
pub(super) fn of(page: &Page, writer: &Writer) -> Value {
    let home = writer.feeds.iter().find_map(|feed| feed.feed().home_page_url.as_ref());
    let home = home.unwrap_or(page.base.link());
    let logo = page.place.portal().theme().logo.as_ref();
    Thing::new("Organization")
        .called(&identity(page))
        .with("name", page.portal_name().value)
        .with("url", home.as_str())
        .with("logo", logo.map(|logo| logo.as_str().to_owned()))
        .into()
}

/// The publisher, as the other things name it.
pub(super) fn reference(page: &Page) -> Value {
    Thing::reference(&identity(page))
}

fn identity(page: &Page) -> String {
    format!("{}#organization", page.base.link())
}
