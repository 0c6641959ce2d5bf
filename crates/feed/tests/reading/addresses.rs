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
    let (feed, findings) = feed_with(r#""icon": "https://", "favicon": [3]"#);
    assert_eq!((feed.icon, feed.favicon), (None, None));
    assert_eq!(
        told(&findings),
        [("link-malformed", "icon"), ("list-for-single", "favicon"), ("wrong-type", "favicon")]
    );
}

#[test]
fn an_address_that_begins_with_www_is_completed() {
    let (feed, findings) = feed_with(r#""home_page_url": " www.example.org/nl""#);
    assert_eq!(feed.home_page_url.unwrap().as_str(), "https://www.example.org/nl");
    assert_eq!(told(&findings), [("link-without-scheme", "home_page_url")]);
}

#[test]
fn an_image_may_be_an_object_or_a_list() {
    for (raw, codes) in [
        (r#"{"url": "https://example.org/i.jpg", "width": 3}"#, vec!["object-for-text"]),
        (r#"{"url": "", "src": "https://example.org/i.jpg"}"#, vec!["object-for-text"]),
        (r#"["https://example.org/i.jpg", "https://example.org/j.jpg"]"#, vec!["list-for-single"]),
        (r#"[null, {"href": "https://example.org/i.jpg"}]"#, vec!["list-for-single", "object-for-text"]),
    ] {
        let (item, findings) = item_with(&format!(r#""image": {raw}"#));
        assert_eq!(item.image.unwrap().as_str(), "https://example.org/i.jpg");
        assert_eq!(told(&findings).into_iter().map(|(code, _)| code).collect::<Vec<_>>(), codes, "{raw}");
    }
    for raw in [r#"{"url": {"url": "https://example.org/i.jpg"}}"#, r#"{"width": 3}"#, "3", "[[]]"] {
        let (item, findings) = item_with(&format!(r#""image": {raw}"#));
        assert_eq!(item.image, None);
        assert!(has(&findings, Code::WrongType, "items[0].image") || raw == "[[]]", "{raw}");
        assert!(!findings.is_empty());
    }
}

/// As PHP writes what is not there.
#[test]
fn an_image_that_is_not_there_is_absent() {
    for raw in ["false", "null", "[]", "{}", r#""""#] {
        let (item, findings) = item_with(&format!(r#""image": {raw}"#));
        assert_eq!((item.image, findings), (None, vec![]), "{raw}");
    }
}

#[test]
fn an_image_inside_its_address_is_no_link_and_quoted_in_short() {
    let (item, findings) =
        item_with(&format!(r#""image": "data:image/png;base64,{}""#, "iVBORw0".repeat(50_000)));
    assert_eq!(item.image, None);
    assert_eq!(told(&findings), [("link-scheme", "items[0].image")]);
    assert_eq!(findings[0].found.chars().count(), 80);
}

#[test]
fn what_browsers_accept_in_an_address_is_accepted() {
    for (raw, link, codes) in [
        ("//cdn.example.org/a b.jpg", "https://cdn.example.org/a%20b.jpg", vec!["link-relative"]),
        ("https://example.org/ä/ü.jpg", "https://example.org/%C3%A4/%C3%BC.jpg", vec![]),
        ("\\tHTTPS://Example.ORG/a.jpg\\n", "https://example.org/a.jpg", vec![]),
        ("#", "https://example.org/news/one#", vec!["link-relative"]),
    ] {
        let (item, findings) = item_with(&format!(r#""image": "{raw}""#));
        assert_eq!(item.image.unwrap().as_str(), link);
        assert_eq!(told(&findings).into_iter().map(|(code, _)| code).collect::<Vec<_>>(), codes, "{raw}");
    }
}

#[test]
fn an_address_longer_than_any_server_takes_is_none() {
    let long = "a".repeat(10_000);
    let (feed, findings) = feed_of(&format!(
        r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "T",
            "home_page_url": "https://example.org/{long}", "items": [{{"id": "1", "title": "x", "image": "{long}"}}]}}"#
    ));
    assert_eq!((feed.home_page_url, &feed.items[0].image), (None, &None));
    assert!(has(&findings, Code::LinkMalformed, "home_page_url"));
    assert!(has(&findings, Code::LinkMalformed, "items[0].image"));
}
