//! Eleventy: the feed of its RSS plugin, and the template that the documentation shows.

use feed::{FeedError, Link, read};

use crate::{languages, published, read_at, titles, told};

const PLUGIN: &[u8] = include_bytes!("eleventy-plugin.json");
const TEMPLATE: &[u8] = include_bytes!("eleventy.json");

#[test]
fn the_plugins_feed_is_read() {
    let (feed, findings) = read_at("https://huizenenburen.example/plugin.json", PLUGIN);
    assert_eq!(
        told(&findings),
        [
            ("markup-in-text", "title"),
            ("markup-in-text", "authors[0].name"),
            ("link-scheme", "authors[0].url"),
            ("markup-in-text", "items[0].title"),
        ]
    );
    assert_eq!(feed.title.as_deref(), Some("Huizen & buren"));
    assert_eq!(feed.description, None, "the plugin's subtitle is not in it");
    assert_eq!(feed.authors[0].url, None, "an e-mail address is no web page");
    assert_eq!(titles(&feed)[0], "Wat is een \"woonbon\"?");
    assert_eq!(published(&feed.items[1]), "2024-01-18T00:00:00Z");
    assert_eq!(languages(&feed), ["nl", "nl", "nl"], "the French one too");
    assert!(feed.items.iter().all(|item| item.tags.is_empty() && item.attachments.is_empty()));
}

#[test]
fn a_backslash_in_a_title_breaks_the_plugins_feed() {
    let feed = br#"{"items": [{"id": "1", "title": "De map C:\wonen", "content_html": ""}]}"#;
    let address = Link::absolute("https://huizenenburen.example/plugin.json").unwrap();
    assert!(matches!(read(feed, &address), Err(FeedError::InvalidJson { .. })));
}

#[test]
fn the_template_for_eleventy_gives_a_sound_feed() {
    let (feed, findings) = read_at("https://huizenenburen.example/feed.json", TEMPLATE);
    assert_eq!(told(&findings), []);
    assert_eq!(feed.title.as_deref(), Some("Huizen & buren"));
    assert_eq!(titles(&feed)[0], "Wat is een \"woonbon\"?");
    assert_eq!(languages(&feed), ["nl", "fr", "nl"]);
    assert_eq!(feed.items[0].tags, ["wonen", "Energie & klimaat"]);
    assert_eq!(feed.items[1].extension.section.as_deref(), Some("nieuws"));
    assert_eq!(feed.items[1].extension.translations, ["wat-is-een-woonbon"]);
}

#[test]
fn the_template_for_eleventy_exports_the_posts_documents() {
    let (feed, _) = read_at("https://huizenenburen.example/feed.json", TEMPLATE);
    let document = &feed.items[0].attachments[0];
    assert_eq!(document.url.as_str(), "https://huizenenburen.example/documenten/woonbon-2024.pdf");
    assert_eq!(document.title.as_deref(), Some("De woonbon in 2024"));
    assert_eq!(document.extension.pages, Some(16));
}
