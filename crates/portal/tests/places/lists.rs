//! In what order things are listed.

use crate::given::{items, language, portal, portal_of};

#[test]
fn the_newest_is_first_and_the_undated_are_last_in_the_feeds_order() {
    let portal = items(
        r#"{"id": "1", "title": "Undated 1", "content_text": "x"},
           {"id": "2", "title": "Old", "content_text": "x", "date_published": "2019-05-01T12:00:00+02:00"},
           {"id": "3", "title": "Undated 2", "content_text": "x"},
           {"id": "4", "title": "New", "content_text": "x", "date_published": "2026-01-01T00:00:00Z"}"#,
    );
    let titles: Vec<_> =
        portal.latest(&language("en")).into_iter().map(|id| portal.article(id).title.value.clone()).collect();
    assert_eq!(titles, ["New", "Old", "Undated 1", "Undated 2"]);
}

#[test]
fn several_feeds_are_one_portal() {
    let feed = |title: &str, language: &str| {
        format!(
            r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "{title}", "language": "{language}",
            "items": [{{"id": "1", "title": "One", "content_text": "x", "authors": [{{"name": "Own"}}]}}, {{"id": "2", "title": "Two", "content_text": "x"}}],
            "authors": [{{"name": "House"}}]}}"#
        )
    };
    let portal = portal_of(&[&feed("First", "nl"), &feed("Second", "fr")]);
    assert_eq!(portal.title(&language("nl")).unwrap().value, "First");
    let languages: Vec<_> = portal.languages().iter().map(feed::Language::as_str).collect();
    assert_eq!(languages, ["nl", "fr", "en"]);
    assert_eq!(portal.latest(&language("en")).len(), 2, "the same slugs in two languages are two works");
}

#[test]
fn the_feeds_authors_stand_in_only_where_an_item_has_none() {
    let portal = items(r#"{"id": "1", "title": "A", "content_text": "x", "authors": [{"name": "Own"}]}"#);
    let id = portal.latest(&language("en"))[0];
    assert_eq!(portal.article(id).authors[0].name.as_deref(), Some("Own"));
    let portal = crate::given::portal(
        r#"{"version": "https://jsonfeed.org/version/1.1", "authors": [{"name": "House"}], "items": [{"id": "1", "content_text": "x"}]}"#,
    );
    let id = portal.latest(&language("en"))[0];
    assert_eq!(portal.article(id).authors[0].name.as_deref(), Some("House"));
}

#[test]
fn an_empty_feed_is_an_empty_portal() {
    assert!(
        portal(r#"{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": []}"#).is_empty()
    );
}
