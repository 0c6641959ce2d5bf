//! Items as a whole.

use feed::Code;

use crate::{feed_of, has, item_with, items_of, told};

#[test]
fn every_field_of_an_item_is_read() {
    let (item, findings) = item_with(
        r#""external_url": "https://other.example/x", "title": "T", "content_html": "<p>x</p>", "summary": "S",
        "image": "https://example.org/i.jpg", "banner_image": "https://example.org/b.jpg",
        "date_published": "2024-03-05T10:00:00+01:00", "date_modified": "2024-03-06T10:00:00Z",
        "authors": [{"name": "A"}], "tags": ["a"], "language": "nl",
        "attachments": [{"url": "https://example.org/a.pdf", "mime_type": "application/pdf"}]"#,
    );
    assert_eq!(findings, []);
    assert_eq!(item.id, "1");
    assert_eq!(item.url.unwrap().as_str(), "https://example.org/news/one");
    assert_eq!(item.external_url.unwrap().as_str(), "https://other.example/x");
    assert_eq!(item.title.as_deref(), Some("T"));
    assert_eq!(item.content_html.as_deref(), Some("<p>x</p>"));
    assert_eq!(item.content_text.as_deref(), Some("x"));
    assert_eq!(item.summary.as_deref(), Some("S"));
    assert_eq!(item.image.unwrap().as_str(), "https://example.org/i.jpg");
    assert_eq!(item.banner_image.unwrap().as_str(), "https://example.org/b.jpg");
    assert_eq!(item.date_published.unwrap().to_rfc3339(), "2024-03-05T10:00:00+01:00");
    assert_eq!(item.date_modified.unwrap().to_rfc3339(), "2024-03-06T10:00:00Z");
    assert_eq!((item.authors.len(), item.tags.len(), item.attachments.len()), (1, 1, 1));
    assert_eq!(item.language.unwrap().as_str(), "nl");
}

#[test]
fn what_is_no_object_is_dropped() {
    let (items, findings) = items_of(r#"null, "x", 3, [], true, {"id": "1", "content_text": "x"}"#);
    assert_eq!(items.len(), 1);
    let places: Vec<String> = (0..5).map(|at| format!("items[{at}]")).collect();
    let expected: Vec<_> = places.iter().map(|place| ("item-not-an-object", place.as_str())).collect();
    assert_eq!(told(&findings), expected);
}

#[test]
fn an_item_without_content_stays_when_it_has_something_to_show() {
    for something in [
        r#""title": "T""#,
        r#""summary": "S""#,
        r#""external_url": "https://other.example/""#,
        r#""attachments": [{"url": "https://example.org/a.pdf", "mime_type": "application/pdf"}]"#,
    ] {
        let (items, findings) = items_of(&format!(r#"{{"id": "1", "content_html": " ", {something}}}"#));
        assert_eq!(items.len(), 1);
        assert_eq!(told(&findings), [("item-without-content", "items[0]")]);
    }
}

#[test]
fn an_item_with_nothing_to_show_is_dropped() {
    let (items, findings) =
        items_of(r#"{"id": "1", "title": "", "url": "https://example.org/", "tags": ["a"]}"#);
    assert!(items.is_empty());
    assert_eq!(told(&findings), [("item-empty", "items[0]")]);
}

#[test]
fn the_feeds_language_is_the_items_unless_it_has_its_own() {
    let (feed, findings) = feed_of(
        r#"{"version": "https://jsonfeed.org/version/1.1", "title": "T", "language": "nl", "items": [
            {"id": "1", "content_text": "x"},
            {"id": "2", "content_text": "x", "language": "fr"},
            {"id": "3", "content_text": "x", "language": "???"}]}"#,
    );
    let languages: Vec<_> = feed.items.iter().map(|item| item.language.as_ref().unwrap().as_str()).collect();
    assert_eq!(languages, ["nl", "fr", "nl"]);
    assert!(has(&findings, Code::LanguageMalformed, "items[2].language"));
}
