//! Ghost: the route and the template that the documentation shows, and what Ghost has of its own.

use feed::{FeedError, Link, read};

use crate::{languages, published, read_at, titles, told};

#[test]
fn the_template_for_ghost_gives_a_sound_feed() {
    let (feed, findings) = read_at("https://vluchtkring.example/feed-json/", include_bytes!("ghost.json"));
    assert_eq!(told(&findings), []);
    assert_eq!(titles(&feed), ["“Een huis voor Yusuf” & andere verhalen", "Bienvenue à tous"]);
    assert_eq!(feed.items[0].id, "65e6f0a1c2b3d40001a1b2c3");
    assert_eq!(published(&feed.items[0]), "2024-03-05T10:15:00+01:00");
    assert_eq!(feed.items[0].summary, None, "null says nothing");
    assert_eq!(feed.items[1].summary.as_deref(), Some("Une permanence en français, le mardi."));
    assert_eq!(feed.items[1].authors.len(), 2);
    assert_eq!(feed.items[0].tags, ["Wonen"], "without the internal ones");
    assert_eq!(languages(&feed), ["nl", "nl"], "the French one too");
    let body = feed.items[0].content_html.as_ref().unwrap();
    assert!(
        body.contains(r#"href="https://vluchtkring.example/content/files/2024/03/jaarverslag-2023.pdf""#)
    );
}

#[test]
fn a_text_between_quotation_marks_is_broken_json() {
    let old = "{\"items\": [{\"id\": \"1\", \"content_html\": \"<p class=\"intro\">Yusuf wachtte.</p>\"}]}";
    let address = Link::absolute("https://vluchtkring.example/feed-json/").unwrap();
    assert!(matches!(read(old.as_bytes(), &address), Err(FeedError::InvalidJson { .. })));
}

#[test]
fn the_feed_that_ghost_has_of_its_own_is_named_for_what_it_is() {
    let rss = br#"<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel></channel></rss>"#;
    let address = Link::absolute("https://vluchtkring.example/rss/").unwrap();
    assert_eq!(read(rss, &address).unwrap_err(), FeedError::Xml);
}
