//! Authors in every form.

use feed::Author;

use crate::{feed_of, item_with, told};

/// The names of the authors read from these fields, and the names of the findings.
fn names(fields: &str) -> (Vec<String>, Vec<&'static str>) {
    let (item, findings) = item_with(fields);
    let codes = told(&findings).into_iter().map(|(code, _)| code).collect();
    (item.authors.into_iter().filter_map(|author: Author| author.name).collect(), codes)
}

#[test]
fn both_versions_of_the_field_are_read() {
    assert_eq!(names(r#""authors": [{"name": "A"}, {"name": "B"}]"#), (vec!["A".into(), "B".into()], vec![]));
    assert_eq!(names(r#""author": {"name": "A"}"#), (vec!["A".into()], vec![]));
}

#[test]
fn the_newer_field_goes_first_unless_it_is_empty() {
    assert_eq!(names(r#""authors": [{"name": "A"}], "author": {"name": "B"}"#).0, ["A"]);
    assert_eq!(names(r#""authors": [], "author": {"name": "B"}"#).0, ["B"]);
}

#[test]
fn swapped_and_shortened_forms_are_read() {
    for (fields, code) in [
        (r#""author": [{"name": "A"}]"#, "list-for-single"),
        (r#""author": "A""#, "text-for-object"),
        (r#""authors": {"name": "A"}"#, "single-for-list"),
        (r#""authors": ["A"]"#, "text-for-object"),
        (r#""authors": [null, {"name": "A"}]"#, "empty-element"),
        (r#""authors": [{}, {"name": "A"}]"#, "empty-element"),
        (r#""authors": [3, {"name": "A"}]"#, "wrong-type"),
        (r#""authors": [{"name": "A", "url": "mailto:a@example.org"}]"#, "link-scheme"),
    ] {
        assert_eq!(names(fields), (vec!["A".into()], vec![code]), "{fields}");
    }
    assert_eq!(names(r#""authors": "A""#), (vec!["A".into()], vec!["single-for-list", "text-for-object"]));
}

#[test]
fn an_author_has_a_page_and_a_picture() {
    let (item, _) =
        item_with(r#""authors": [{"url": "https://example.org/a", "avatar": "https://example.org/a.png"}]"#);
    assert_eq!(item.authors[0].name, None);
    assert_eq!(item.authors[0].url.as_ref().unwrap().as_str(), "https://example.org/a");
    assert_eq!(item.authors[0].avatar.as_ref().unwrap().as_str(), "https://example.org/a.png");
}

#[test]
fn the_feeds_authors_are_not_given_to_its_items() {
    let (feed, _) = feed_of(r#"{"author": {"name": "A"}, "items": [{"id": "1", "content_text": "x"}]}"#);
    assert_eq!(feed.authors[0].name.as_deref(), Some("A"));
    assert!(feed.items[0].authors.is_empty());
}
