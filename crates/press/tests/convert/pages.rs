//! Feeds in pages (RFC 5005).

use press::fetch::Source;

use crate::fixture::{conversion, conversion_of, path, rss};

#[test]
fn all_pages_become_one_feed_and_a_circle_has_an_end() {
    let converted = conversion(&Source::File(path("blogger.xml"))).unwrap();
    assert_eq!((converted.pages, converted.notes), (2, vec![]));
    let items = converted.feed["items"].as_array().unwrap();
    let titles: Vec<_> = items.iter().map(|item| item["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["A <good> street", "The first"], "what was pushed to the next page is there once");
    assert_eq!(converted.feed.get("next_url"), None);
}

#[test]
fn a_page_that_is_missing_is_said() {
    let link = r#"<link xmlns="http://www.w3.org/2005/Atom" rel="next" href="http://no-such-host.invalid/2"/>
        <item><title>One</title></item>"#;
    let converted = conversion_of(&rss(link)).unwrap();
    assert_eq!(converted.feed["items"].as_array().unwrap().len(), 1);
    assert_eq!(converted.notes.len(), 1);
    assert!(
        converted.notes[0].contains("http://no-such-host.invalid/2 is missing: there is no host"),
        "{converted:?}"
    );
}

#[test]
fn entries_that_could_not_be_kept_are_counted() {
    let rdf = br#"<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
        <channel><title>T</title><link>https://example.org/</link></channel>
        <item><title>Without an address</title></item>
        <item><title>With one</title><link>https://example.org/1</link></item></rdf:RDF>"#;
    let converted = conversion_of(rdf).unwrap();
    assert_eq!(converted.feed["items"].as_array().unwrap().len(), 1);
    assert_eq!(converted.notes, ["page 1: 1 entries have no address and were left out"]);
}
