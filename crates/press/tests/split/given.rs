//! Feeds, and what is read of their parts.

use std::collections::BTreeMap;

use feed::{Feed, Finding, Json, Link, PagedFeed};
use press::split::{SplitOptions, split};

/// Where the parts are served.
pub(crate) const ADDRESS: &str = "https://example.org/content/news.json";

/// The parts of a feed called `news`, by their paths.
pub(crate) type Parts = BTreeMap<String, Vec<u8>>;

pub(crate) fn parts(feed: &str) -> Parts {
    parts_with(feed, &SplitOptions::default())
}

pub(crate) fn parts_with(feed: &str, options: &SplitOptions) -> Parts {
    let files = split(Json::parse(feed.as_bytes()).unwrap(), "news", options);
    let count = files.len();
    let parts: Parts = files.into_iter().map(|file| (file.path, file.bytes)).collect();
    assert_eq!(parts.len(), count, "no path is there twice");
    parts
}

/// A feed with so many articles, the newest first; `fields` are the feed's own.
pub(crate) fn feed_with(count: usize, fields: &str) -> String {
    let items: Vec<String> = (1..=count).rev().map(article).collect();
    format!(
        r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "T", "language": "en", {fields} "items": [{}]}}"#,
        items.join(",\n")
    )
}

fn article(number: usize) -> String {
    let text = format!("Words of article {number}, and many more of them. ").repeat(30);
    let (day, month, year) = (number % 28 + 1, number / 28 % 12 + 1, 2000 + number / 336);
    format!(
        r#"{{"id": "{number}", "title": "Article {number}", "tags": ["a"], "content_html": "<p>{text}</p><p><a href=\"files/{number}.pdf\">The report as a file</a></p>",
        "date_published": "{year}-{month:02}-{day:02}T12:00:00Z", "_tribune": {{"section": "s", "featured": true}}}}"#
    )
}

/// What a reader makes of a part, as it is served.
pub(crate) fn read_part(parts: &Parts, address: &Link) -> (Feed, Vec<Finding>) {
    let path = address.as_str().strip_prefix("https://example.org/content/").unwrap();
    feed::read(parts.get(path).unwrap_or_else(|| panic!("{path} is missing")), address).unwrap()
}

pub(crate) fn address() -> Link {
    Link::absolute(ADDRESS).unwrap()
}

/// All the pages, as a browser follows them.
pub(crate) fn followed(parts: &Parts) -> PagedFeed {
    let mut feed = PagedFeed::new(read_part(parts, &address()), address());
    while let Some(next) = feed.next().cloned() {
        feed.add(read_part(parts, &next), &next);
    }
    feed
}
