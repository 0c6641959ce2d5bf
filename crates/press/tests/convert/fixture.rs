//! The feeds in `feeds/`, converted.

use std::path::PathBuf;
use std::time::Duration;

use press::convert::{ConvertError, Converted, convert};
use press::fetch::{Client, Source};
use serde_json::Value;

/// Where a feed of this name lies.
pub(crate) fn path(name: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/convert/feeds")).join(name)
}

/// What comes of a source.
pub(crate) fn conversion(source: &Source) -> Result<Converted, ConvertError> {
    convert(source, &Client::new(Duration::from_secs(5), None), &|_| {})
}

/// The JSON Feed that is made of a feed in `feeds/`, without any note.
pub(crate) fn converted(name: &str) -> Value {
    let converted = conversion(&Source::File(path(name))).unwrap();
    assert_eq!(converted.notes, Vec::<String>::new());
    converted.feed
}

/// What comes of XML in a file of its own.
pub(crate) fn conversion_of(xml: &[u8]) -> Result<Converted, ConvertError> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("feed.xml");
    std::fs::write(&file, xml).unwrap();
    conversion(&Source::File(file))
}

/// A channel of RSS 2.0 with these elements.
pub(crate) fn rss(inside: &str) -> Vec<u8> {
    format!(
        r#"<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <title>T</title><link>https://example.org/</link><description>D</description>{inside}</channel></rss>"#
    )
    .into_bytes()
}
