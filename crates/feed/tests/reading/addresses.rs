//! Links: relative, broken, and dangerous.

use feed::Code;

use crate::{feed_of, feed_with, has, item_with, items_of, told};

#[test]
fn an_items_links_are_resolved_against_its_own_address() {
    let (item, findings) = item_with(r#""image": "../a.jpg""#);
    assert_eq!(item.image.unwrap().as_str(), "https://example.org/a.jpg");
    assert_eq!(told(&findings), [("link-relative", "items[0].image")]);
}

#[test]
fn without_an_address_they_are_resolved_against_the_home_page_then_the_feed() {
    let item = r#""items": [{"id": "1", "content_text": "x", "image": "a.jpg"}]"#;
    let (feed, _) = feed_of(&format!(r#"{{"home_page_url": "https://example.org/nl/", {item}}}"#));
    assert_eq!(feed.items[0].image.as_ref().unwrap().as_str(), "https://example.org/nl/a.jpg");
    let (feed, _) = feed_of(&format!("{{{item}}}"));
    assert_eq!(feed.items[0].image.as_ref().unwrap().as_str(), "https://cms.example.net/export/a.jpg");
}

#[test]
fn an_items_own_address_may_be_relative() {
    let (items, _) = items_of(r#"{"id": "1", "url": "/nl/a", "content_text": "x", "image": "b.jpg"}"#);
    assert_eq!(items[0].url.as_ref().unwrap().as_str(), "https://cms.example.net/nl/a");
    assert_eq!(items[0].image.as_ref().unwrap().as_str(), "https://cms.example.net/nl/b.jpg");
}

#[test]
fn other_schemes_never_become_a_link() {
    for raw in ["javascript:alert(1)", "data:text/html,x", "mailto:a@example.org", "tag:example.org,2024:1"] {
        let (item, findings) = item_with(&format!(r#""external_url": "{raw}""#));
        assert_eq!(item.external_url, None);
        assert_eq!(told(&findings), [("link-scheme", "items[0].external_url")], "{raw}");
    }
}

#[test]
fn what_is_no_address_is_absent() {
    let (feed, findings) = feed_with(r#""icon": "https://", "favicon": ["x"]"#);
    assert_eq!((feed.icon, feed.favicon), (None, None));
    assert_eq!(told(&findings), [("link-malformed", "icon"), ("wrong-type", "favicon")]);
}

#[test]
fn an_address_that_begins_with_www_is_completed() {
    let (feed, findings) = feed_with(r#""home_page_url": " www.example.org/nl""#);
    assert_eq!(feed.home_page_url.unwrap().as_str(), "https://www.example.org/nl");
    assert_eq!(told(&findings), [("link-without-scheme", "home_page_url")]);
}

#[test]
fn an_image_may_be_an_object() {
    let (item, findings) = item_with(r#""image": {"url": "https://example.org/i.jpg", "width": 3}"#);
    assert_eq!(item.image.unwrap().as_str(), "https://example.org/i.jpg");
    assert_eq!(told(&findings), [("object-for-text", "items[0].image")]);
    let (item, findings) = item_with(r#""image": {"url": {"url": "https://example.org/i.jpg"}}"#);
    assert_eq!(item.image, None);
    assert!(has(&findings, Code::WrongType, "items[0].image.url"));
}
