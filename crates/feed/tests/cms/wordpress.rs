//! The plugin "JSON Feed" (`jsonfeed`), version 1.4, of the system that half of the web is made with.

use crate::{languages, published, read_at, titles, told};

const FEED: &[u8] = include_bytes!("wordpress.json");

#[test]
fn a_feed_of_wordpress_is_read() {
    let (feed, findings) = read_at("https://buurthuizen.example/feed/json/", FEED);
    assert_eq!(
        told(&findings),
        [
            ("markup-in-text", "title"),
            ("markup-in-text", "description"),
            ("markup-in-text", "items[0].tags[1]"),
        ]
    );
    assert_eq!(feed.title.as_deref(), Some("Buurthuizen – Gent & omgeving"));
    assert_eq!(feed.description.as_deref(), Some("Thuis in 't stad"));
    assert_eq!(feed.next_url.as_ref().unwrap().as_str(), "https://buurthuizen.example/feed/json/?paged=2");
    assert_eq!(titles(&feed)[0], "Wie betaalt de warmte? ‘Niet wij’ & andere antwoorden");
    assert_eq!(published(&feed.items[0]), "2024-03-05T10:15:00+01:00");
    // Categories and tags come as one list.
    assert_eq!(feed.items[0].tags, ["energie", "Wonen & buurt"]);
    assert_eq!(feed.items[0].summary.as_deref(), Some("Wat een winter kost aan wie het minst heeft."));
}

#[test]
fn the_author_that_is_there_twice_counts_once() {
    let (feed, _) = read_at("https://buurthuizen.example/feed/json/", FEED);
    assert_eq!(feed.items[0].authors.len(), 1);
    assert_eq!(feed.items[0].authors[0].name.as_deref(), Some("Els De Smet"));
    let avatar = feed.items[0].authors[0].avatar.as_ref().unwrap();
    assert_eq!(avatar.origin(), "https://secure.gravatar.com");
}

#[test]
fn only_sound_and_film_come_as_attachments() {
    let (feed, _) = read_at("https://buurthuizen.example/feed/json/", FEED);
    assert!(feed.items[0].attachments.is_empty(), "its PDF is linked in the body alone");
    assert!(feed.items[0].content_html.as_ref().unwrap().contains("warmte-voor-iedereen.pdf"));
    assert_eq!(feed.items[1].attachments[0].mime_type.as_deref(), Some("audio/mpeg"));
    assert_eq!(feed.items[1].attachments[0].size_in_bytes, Some(18_213_376));
}

#[test]
fn every_item_is_in_the_language_of_the_site() {
    let (feed, _) = read_at("https://buurthuizen.example/feed/json/", FEED);
    assert_eq!(languages(&feed), ["nl-BE", "nl-BE", "nl-BE"], "the French one too");
}
