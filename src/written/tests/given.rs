//! A portal to write, and ways to look at what was written.

use dom_query::Document;
use feed::{Link, PagedFeed};
use serde_json::Value;

use crate::Base;
use crate::written::{Leaf, Writer, WrittenPage};

pub(super) const DEMO: &str = include_str!("../../../public/feed.json");
pub(super) const SEED: &str = "news-and-analyses/goed-nieuws-de-brochure-cocreatie";

/// Writes the portal of a feed that is deployed under `/portal/`.
pub(super) fn writer(feed: &str) -> Writer {
    let address = Link::absolute("https://example.org/portal/feed.json").unwrap();
    let feed = PagedFeed::new(feed::read(feed.as_bytes(), &address).unwrap(), address.clone());
    let file = |name: &str| std::fs::read(format!("{}/public/{name}", env!("CARGO_MANIFEST_DIR"))).ok();
    Writer::new(Base::new(&address).unwrap(), vec![feed], i64::MAX, &file)
}

/// A feed with these items, in Dutch.
pub(super) fn feed(items: &str) -> String {
    format!(
        r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "FLORA", "language": "nl", "home_page_url": "https://flora.example/",
            "_tribune": {{"languages": ["nl", "en"], "tagline": {{"nl": "Wat wij doen"}}, "theme": {{"logo": "https://example.org/portal/logo.png"}}}}, "items": [{items}]}}"#
    )
}

pub(super) fn leaf(writer: &Writer, address: &str) -> Leaf {
    let found = writer.leaves().find(|leaf| leaf.address().to_string() == address);
    found.unwrap_or_else(|| panic!("nothing is written at {address}"))
}

/// The page at an address.
pub(super) fn written(writer: &Writer, address: &str) -> WrittenPage {
    writer.write(&leaf(writer, address))
}

/// A page's head, as a browser reads it.
pub(super) fn head(page: &WrittenPage) -> Document {
    Document::from(format!("<!doctype html><head><title>x</title>{}</head>", page.head))
}

/// The values of an attribute, of all that a selector finds.
pub(super) fn all(document: &Document, selector: &str, attribute: &str) -> Vec<String> {
    let found = document.select(selector);
    found.iter().filter_map(|it| it.attr(attribute)).map(|value| value.to_string()).collect()
}

/// What is said of a page for programs.
pub(super) fn graph(page: &WrittenPage) -> Vec<Value> {
    let data = head(page).select(r#"script[type="application/ld+json"]"#).text().to_string();
    let data: Value = serde_json::from_str(&data).unwrap();
    assert_eq!(data["@context"], "https://schema.org");
    data["@graph"].as_array().unwrap().clone()
}

/// The thing of a type.
pub(super) fn thing(page: &WrittenPage, kind: &str) -> Value {
    graph(page)
        .into_iter()
        .find(|thing| thing["@type"] == kind)
        .unwrap_or_else(|| panic!("there is no {kind}"))
}
