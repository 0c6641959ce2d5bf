//! What comes of a conversion is a JSON Feed that needs no mending.

use feed::{Code, Link, read};

use crate::fixture::converted;

/// What cannot be mended on the way: an item that is nothing but a title, and a title with a `<` in it.
const IN_THE_ORIGINAL: [(&str, Code); 2] =
    [("rss-0.91.xml", Code::ItemWithoutContent), ("blogger.xml", Code::MarkupInText)];

#[test]
fn every_feed_passes_the_portals_own_reader() {
    let address = Link::absolute("https://portal.example.org/feed.json").unwrap();
    for (name, items) in [
        ("wordpress.xml", 2),
        ("spip.xml", 2),
        ("drupal.xml", 2),
        ("blogger.xml", 2),
        ("hugo.xml", 2),
        ("rdf.xml", 1),
        ("podcast.xml", 2),
        ("rss-0.91.xml", 2),
    ] {
        let json = converted(name).to_string();
        let (feed, findings) = read(json.as_bytes(), &address).unwrap();
        assert_eq!(feed.items.len(), items, "{name}");
        let mended: Vec<_> =
            findings.iter().filter(|finding| !IN_THE_ORIGINAL.contains(&(name, finding.code))).collect();
        assert!(mended.is_empty(), "{name}: {mended:?}");
    }
}
