//! What a feed says of itself.

use feed::{FeedError, Version, read};

use crate::{address, feed_of, feed_with, told};

#[test]
fn every_field_of_a_feed_is_read() {
    let (feed, findings) = feed_with(
        r#""description": "News", "home_page_url": "https://example.org/", "feed_url": "https://example.org/feed.json",
        "next_url": "https://example.org/feed-2.json", "icon": "https://example.org/i.png",
        "favicon": "https://example.org/f.png", "language": "nl", "authors": [{"name": "A"}]"#,
    );
    assert_eq!(findings, []);
    assert_eq!(feed.description.as_deref(), Some("News"));
    assert_eq!(feed.home_page_url.unwrap().as_str(), "https://example.org/");
    assert_eq!(feed.feed_url.unwrap().as_str(), "https://example.org/feed.json");
    assert_eq!(feed.next_url.unwrap().as_str(), "https://example.org/feed-2.json");
    assert_eq!(feed.icon.unwrap().as_str(), "https://example.org/i.png");
    assert_eq!(feed.favicon.unwrap().as_str(), "https://example.org/f.png");
    assert_eq!(feed.language.unwrap().as_str(), "nl");
    assert_eq!(feed.authors[0].name.as_deref(), Some("A"));
}

#[test]
fn the_version_is_known_or_as_it_is_written() {
    for (written, version) in [
        (r#""https://jsonfeed.org/version/1""#, Version::V1),
        (r#""https://jsonfeed.org/version/1.1""#, Version::V1_1),
        (r#""http://jsonfeed.org/version/1""#, Version::Other("http://jsonfeed.org/version/1".to_owned())),
        ("1.1", Version::Other("1.1".to_owned())),
        ("null", Version::Unsaid),
    ] {
        let (feed, _) = feed_of(&format!(r#"{{"version": {written}, "title": "T", "items": []}}"#));
        assert_eq!(feed.version, version);
    }
}

#[test]
fn a_feed_that_is_finished_is_an_archive() {
    for (written, expired, codes) in [
        ("true", true, &["feed-expired"][..]),
        (r#""yes""#, true, &["text-for-flag", "feed-expired"]),
        ("false", false, &[]),
        ("null", false, &[]),
        (r#""2024-12-31""#, false, &["wrong-type"]),
    ] {
        let (feed, findings) = feed_with(&format!(r#""expired": {written}"#));
        assert_eq!(feed.expired, expired, "{written}");
        let expected: Vec<_> = codes.iter().map(|code| (*code, "expired")).collect();
        assert_eq!(told(&findings), expected, "{written}");
    }
}

#[test]
fn a_missing_or_odd_version_is_accepted_when_items_is_a_list() {
    let (_, findings) = feed_of(r#"{"title": "T", "items": []}"#);
    assert_eq!(told(&findings), [("version-missing", "version")]);
    for odd in [r#""http://jsonfeed.org/version/1.1""#, r#""1.1""#, "1.1", "[1]"] {
        let (_, findings) = feed_of(&format!(r#"{{"version": {odd}, "title": "T", "items": []}}"#));
        assert_eq!(told(&findings), [("version-unknown", "version")], "{odd}");
    }
    let (_, findings) =
        feed_of(r#"{"version": "https://jsonfeed.org/version/1", "title": "T", "items": []}"#);
    assert_eq!(findings, []);
}

#[test]
fn without_a_list_of_items_it_is_no_feed() {
    for json in [
        "{}",
        "[]",
        "null",
        "3",
        r#""feed""#,
        r#"{"items": {}}"#,
        r#"{"items": null}"#,
        r#"{"items": {"total": 3}}"#,
        r#"{"items": "x", "version": "1.1"}"#,
        r#"[{"name": "x"}, 3]"#,
        r#"[[{"id": "1", "title": "x"}]]"#,
    ] {
        assert_eq!(read(json.as_bytes(), &address()), Err(FeedError::NotAFeed), "{json}");
    }
}

/// What is told of a feed whose outer shape is another, besides what its title lacks, and the ids in it.
fn shape(json: &str) -> (Vec<String>, Vec<(&'static str, String)>) {
    let (feed, findings) = feed_of(json);
    let told = told(&findings).into_iter().filter(|(_, place)| !["title", "version"].contains(place));
    let told = told.map(|(code, place)| (code, place.to_owned())).collect();
    (feed.items.into_iter().map(|item| item.id).collect(), told)
}

#[test]
fn items_in_other_shapes_are_read() {
    let one = r#"{"id": "1", "title": "A"}"#;
    let two = r#"{"id": "2", "title": "B"}"#;
    let empty = [("item-without-content", "items[0]"), ("item-without-content", "items[1]")];
    for (json, shape_told, place) in [
        (format!("[{one}, {two}]"), "bare-items", ""),
        (format!(r#"{{"items": {{"0": {one}, "2": {two}}}}}"#), "object-for-list", "items"),
        (format!(r#"[{{"items": [{one}, {two}]}}]"#), "single-for-list", ""),
        (format!(r#"{{"Items": [{one}, {two}]}}"#), "key-spelling", "items"),
        (format!(r#"{{"items": null, "ITEMS": [{one}, {two}]}}"#), "key-spelling", "items"),
    ] {
        let expected = [(shape_told, place)].into_iter().chain(empty);
        let expected = expected.map(|(code, place)| (code, place.to_owned())).collect();
        assert_eq!(shape(&json), (vec!["1".to_owned(), "2".to_owned()], expected), "{json}");
    }
    let (ids, told) = shape(&format!(r#"{{"items": {one}}}"#));
    assert_eq!((ids.as_slice(), told[0].0), (&["1".to_owned()][..], "single-for-list"));
}

/// As programs in Go write it.
#[test]
fn a_feed_that_says_what_it_is_needs_no_items() {
    for items in ["", r#", "items": null"#, r#", "items": {}"#, r#", "items": false"#] {
        let (ids, told) = shape(&format!(r#"{{"version": "https://jsonfeed.org/version/1.1"{items}}}"#));
        assert_eq!((ids, told), (vec![], vec![("items-missing", "items".to_owned())]), "{items}");
    }
}

#[test]
fn a_feed_without_title_is_told() {
    let (feed, findings) =
        feed_of(r#"{"version": "https://jsonfeed.org/version/1.1", "title": " ", "items": []}"#);
    assert_eq!(feed.title, None);
    assert_eq!(told(&findings), [("title-missing", "title")]);
}

#[test]
fn a_feed_that_names_itself_as_its_next_page_ends() {
    for own in ["https://cms.example.net/export/feed.json#x", "feed.json"] {
        let (feed, findings) = feed_with(&format!(r#""next_url": "{own}""#));
        assert_eq!(feed.next_url, None);
        assert_eq!(told(&findings).last(), Some(&("next-is-self", "next_url")), "{own}");
    }
    let (feed, _) =
        feed_with(r#""feed_url": "https://example.org/f.json", "next_url": "https://example.org/f.json""#);
    assert_eq!(feed.next_url, None);
}

#[test]
fn the_next_page_is_resolved_against_the_feed_and_not_its_home() {
    let (feed, _) = feed_with(r#""home_page_url": "https://example.org/", "next_url": "feed.json?page=2""#);
    assert_eq!(feed.next_url.unwrap().as_str(), "https://cms.example.net/export/feed.json?page=2");
}

#[test]
fn a_malformed_language_is_absent() {
    let (feed, findings) = feed_with(r#""language": "Nederlands (België)""#);
    assert_eq!(feed.language, None);
    assert_eq!(told(&findings), [("language-malformed", "language")]);
    let (feed, findings) = feed_with(r#""language": "nl_BE""#);
    assert_eq!(feed.language.unwrap().as_str(), "nl-BE");
    assert_eq!(told(&findings), [("language-spelling", "language")]);
}

#[test]
fn unknown_keys_and_extensions_of_any_type_are_ignored() {
    let (_, findings) = feed_with(r#""_a": 1, "_b": null, "_c": [[]], "_d": {"items": 3}, "hubs": 4, "": 0"#);
    assert_eq!(findings, []);
}
