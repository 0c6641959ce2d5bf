//! JSON Feed 1.1 and 1.0, field by field. What each field looks like when it is wrong is in the other modules.

use std::time::Duration;

use feed::{Feed, Finding, Version};
use serde_json::json;

use crate::feed_of;

fn read(feed: &serde_json::Value) -> (Feed, Vec<Finding>) {
    feed_of(&feed.to_string())
}

#[test]
fn every_field_of_version_1_1_is_read_and_none_is_told() {
    let author = json!({"name": "A", "url": "https://example.org/a", "avatar": "https://example.org/a.png"});
    let (feed, findings) = read(&json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": "T",
        "home_page_url": "https://example.org/",
        "feed_url": "https://example.org/feed.json",
        "description": "D",
        "user_comment": "For those who look at the JSON.",
        "next_url": "https://example.org/feed-2.json",
        "icon": "https://example.org/icon.png",
        "favicon": "https://example.org/favicon.png",
        "authors": [author],
        "language": "en-US",
        "expired": false,
        "hubs": [{"type": "WebSub", "url": "https://example.org/hub"}],
        "_extension": {"about": "https://example.org/about"},
        "items": [{
            "id": "https://example.org/1",
            "url": "https://example.org/1",
            "external_url": "https://other.example/1",
            "title": "I",
            "content_html": "<p>H</p>",
            "content_text": "C",
            "summary": "S",
            "image": "https://example.org/image.jpg",
            "banner_image": "https://example.org/banner.jpg",
            "date_published": "2010-02-07T14:04:00-05:00",
            "date_modified": "2010-02-08T14:04:00Z",
            "authors": [author, {"name": "B"}],
            "tags": ["one", "two"],
            "language": "nl",
            "attachments": [{
                "url": "https://example.org/a.mp3",
                "mime_type": "audio/mpeg",
                "title": "Sound",
                "size_in_bytes": 89_970_236,
                "duration_in_seconds": 6_629.5
            }],
            "_extension": [1]
        }]
    }));
    assert_eq!(findings, []);
    assert_eq!(feed.version, Version::V1_1);
    assert_eq!((feed.title.as_deref(), feed.description.as_deref()), (Some("T"), Some("D")));
    let links = [&feed.home_page_url, &feed.feed_url, &feed.next_url, &feed.icon, &feed.favicon];
    let links: Vec<_> =
        links.into_iter().map(|link| link.as_ref().unwrap().file_name().unwrap_or("")).collect();
    assert_eq!(links, ["", "feed.json", "feed-2.json", "icon.png", "favicon.png"]);
    assert_eq!((feed.language.as_ref().unwrap().as_str(), feed.expired), ("en-US", false));
    let item = &feed.items[0];
    assert_eq!(item.id, "https://example.org/1");
    assert_eq!((item.title.as_deref(), item.summary.as_deref()), (Some("I"), Some("S")));
    assert_eq!(item.content_html.as_deref(), Some("<p>H</p>"));
    assert_eq!(item.content_text.as_deref(), Some("C"));
    let links = [&item.url, &item.external_url, &item.image, &item.banner_image];
    let links: Vec<_> = links.into_iter().map(|link| link.as_ref().unwrap().as_str()).collect();
    assert_eq!(
        links,
        [
            "https://example.org/1",
            "https://other.example/1",
            "https://example.org/image.jpg",
            "https://example.org/banner.jpg"
        ]
    );
    assert_eq!(item.date_published.unwrap().to_rfc3339(), "2010-02-07T14:04:00-05:00");
    assert_eq!(item.date_modified.unwrap().to_rfc3339(), "2010-02-08T14:04:00Z");
    assert_eq!(
        (item.tags.as_slice(), item.language.as_ref().unwrap().as_str()),
        (["one", "two"].map(String::from).as_slice(), "nl")
    );
    for authors in [&feed.authors, &item.authors] {
        assert_eq!(authors[0].name.as_deref(), Some("A"));
        assert_eq!(authors[0].url.as_ref().unwrap().as_str(), "https://example.org/a");
        assert_eq!(authors[0].avatar.as_ref().unwrap().as_str(), "https://example.org/a.png");
    }
    assert_eq!(item.authors[1].name.as_deref(), Some("B"));
    let attachment = &item.attachments[0];
    assert_eq!(attachment.url.as_str(), "https://example.org/a.mp3");
    assert_eq!(
        (attachment.mime_type.as_deref(), attachment.title.as_deref()),
        (Some("audio/mpeg"), Some("Sound"))
    );
    assert_eq!(attachment.size_in_bytes, Some(89_970_236));
    assert_eq!(attachment.duration, Some(Duration::from_millis(6_629_500)));
}

#[test]
fn version_1_has_one_author_and_no_language() {
    let author = json!({"name": "A", "avatar": "https://example.org/a.png"});
    let (feed, findings) = read(&json!({
        "version": "https://jsonfeed.org/version/1",
        "title": "T",
        "author": author,
        "items": [{"id": "1", "content_text": "x", "author": {"url": "https://example.org/b"}}]
    }));
    assert_eq!(findings, []);
    assert_eq!(feed.version, Version::V1);
    assert_eq!(feed.authors[0].name.as_deref(), Some("A"));
    assert_eq!(feed.items[0].authors[0].url.as_ref().unwrap().as_str(), "https://example.org/b");
    assert_eq!((feed.language, &feed.items[0].language), (None, &None));
}

/// The example at the beginning of the specification.
#[test]
fn an_item_needs_no_more_than_an_id_and_a_text() {
    let (feed, findings) = read(&json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": "My Example Feed",
        "home_page_url": "https://example.org/",
        "feed_url": "https://example.org/feed.json",
        "items": [
            {"id": "2", "content_text": "This is a second item.", "url": "https://example.org/second-item"},
            {"id": "1", "content_html": "<p>Hello, world!</p>", "url": "https://example.org/initial-post"}
        ]
    }));
    assert_eq!(findings, []);
    let ids: Vec<_> = feed.items.iter().map(|item| item.id.as_str()).collect();
    assert_eq!(ids, ["2", "1"], "in the feed's order");
}

/// What is to come is for those to hide who know what time it is.
#[test]
fn an_item_of_the_future_has_its_date() {
    let (feed, findings) = read(&json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": "T",
        "items": [{"id": "1", "content_text": "x", "date_published": "2999-01-01T00:00:00Z"}]
    }));
    assert_eq!(findings, []);
    assert_eq!(feed.items[0].date_published.unwrap().date(), (2999, 1, 1));
}
