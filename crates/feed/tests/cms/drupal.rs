//! Drupal with the module "JSON Feed" (`json_feed`), and with what Drupal has of its own.

use feed::{FeedError, Link, read};

use crate::{languages, published, read_at, titles, told};

const FEED: &[u8] = include_bytes!("drupal.json");
const ADDRESS: &str = "https://collectif.example/fr/actualites/feed.json";

#[test]
fn a_feed_of_drupal_is_read() {
    let (feed, findings) = read_at(ADDRESS, FEED);
    assert_eq!(
        told(&findings),
        [
            ("markup-in-text", "items[0].title"),
            ("date-unreadable", "items[0].date_modified"),
            ("markup-in-text", "items[0].tags[1]"),
            ("date-unreadable", "items[1].date_modified"),
            ("empty-element", "items[1].tags[0]"),
        ]
    );
    assert_eq!(titles(&feed), ["Loger d'abord : un droit & un toit", "Permanence du mardi"]);
    assert_eq!(feed.items[0].id, "412");
    assert_eq!(published(&feed.items[0]), "2024-03-05T10:15:00+01:00");
    assert_eq!(feed.items[0].date_modified, None);
    assert_eq!(feed.items[0].authors[0].name.as_deref(), Some("Amélie Peeters"));
    assert_eq!(feed.items[0].tags, ["Logement", "Énergie & climat"]);
    assert!(feed.items[1].tags.is_empty());
}

#[test]
fn pages_go_on_at_the_pagers_address() {
    let (feed, _) = read_at(ADDRESS, FEED);
    assert_eq!(feed.next_url.as_ref().unwrap().as_str(), format!("{ADDRESS}?page=1"));
}

#[test]
fn no_language_and_no_attachment_is_told() {
    let (feed, _) = read_at(ADDRESS, FEED);
    assert_eq!(feed.language, None);
    assert_eq!(languages(&feed), ["", ""]);
    assert!(feed.items.iter().all(|item| item.attachments.is_empty()));
}

#[test]
fn an_empty_address_field_leads_to_the_front_page() {
    let (feed, _) = read_at(ADDRESS, FEED);
    for item in &feed.items {
        assert_eq!(item.external_url.as_ref().unwrap().as_str(), "https://collectif.example/");
    }
    assert_eq!(feed.items[1].image.as_ref().unwrap().as_str(), "https://collectif.example/");
}

#[test]
fn a_rest_export_of_views_is_no_feed() {
    let export = br#"[{"title":"Permanence du mardi","nid":"398"}]"#;
    let address = Link::absolute("https://collectif.example/export").unwrap();
    assert_eq!(read(export, &address).unwrap_err(), FeedError::NotAFeed);
}
