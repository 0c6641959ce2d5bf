//! A portal that is made anew, with more pages of its feed or after a while.

use std::sync::Arc;

use feed::Link;
use portal::{ArticleId, Portal, Spot};

use crate::given::{items, language, place, portal_of};

fn feed(title: &str, language: &str, items: &str) -> String {
    format!(
        r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "{title}", "language": "{language}", "items": [{items}],
            "_tribune": {{"languages": ["en", "nl"]}}}}"#
    )
}

const OLD: &str =
    r#"{"id": "1", "title": "One", "content_text": "x", "date_published": "2026-01-01T00:00:00Z"}"#;
const NEW: &str =
    r#"{"id": "2", "title": "Two", "content_text": "x", "date_published": "2026-02-01T00:00:00Z"}"#;

fn with(items: &[&str]) -> Arc<Portal> {
    portal_of(&[&feed("T", "en", &items.join(","))])
}

fn called(portal: &Portal, title: &str) -> ArticleId {
    let is_it = |id: &ArticleId| portal.article(*id).title.value == title;
    portal.latest(&language("en")).into_iter().find(is_it).unwrap()
}

#[test]
fn an_article_is_known_by_its_feed_and_its_id() {
    let portal = portal_of(&[&feed("First", "en", NEW), &feed("Second", "en", &[OLD, NEW].join(","))]);
    let id = portal.article_of(1, "2").unwrap();
    assert_eq!((portal.article(id).feed, portal.article(id).item_id.as_str()), (1, "2"));
    assert_ne!(portal.article_of(0, "2"), Some(id));
    assert_eq!(portal.article_of(0, "1"), None);
    assert_eq!(portal.article_of(2, "2"), None);
    assert_eq!(portal.feeds()[1].as_str(), "https://example.org/feed-1.json");
}

#[test]
fn what_was_not_there_before_is_news() {
    let before = with(&[OLD]);
    assert_eq!(with(&[OLD]).news_since(&before), 0);
    assert_eq!(with(&[NEW, OLD]).news_since(&before), 1);
    assert_eq!(with(&[]).news_since(&before), 0);
    assert_eq!(with(&[&OLD.replace("One", "Renamed")]).news_since(&before), 0);
}

#[test]
fn a_work_is_one_piece_of_news_in_however_many_languages() {
    let work = |language: &str| {
        format!(
            r#"{{"id": "{language}", "title": "T", "language": "{language}", "content_text": "x", "_tribune": {{"slug": "work"}}}}"#
        )
    };
    let (english, dutch, french) = (work("en"), work("nl"), work("fr"));
    let before = with(&[OLD]);
    assert_eq!(with(&[&english, &dutch, &french, OLD]).news_since(&before), 1);
    assert_eq!(with(&[&french, &dutch, OLD]).news_since(&with(&[&dutch, OLD])), 0, "only a new translation");
}

#[test]
fn a_feed_that_was_missing_before_changes_nothing_in_the_others() {
    let feed = |name: &str, id: &str| {
        let text = feed("T", "en", &format!(r#"{{"id": "{id}", "title": "{name}", "content_text": "x"}}"#));
        let address = Link::absolute(&format!("https://example.org/{name}.json")).unwrap();
        (feed::read(text.as_bytes(), &address).unwrap().0, address)
    };
    let before = Portal::build(vec![feed("b", "1")]);
    let after = Portal::build(vec![feed("a", "1"), feed("b", "1")]);
    assert_eq!(after.news_since(&before), 1, "the same id in another feed is another item");
    assert_eq!(before.news_since(&after), 0);
}

#[test]
fn an_article_that_nothing_happened_to_looks_the_same_in_a_larger_portal() {
    let (small, large) = (with(&[OLD]), with(&[NEW, OLD]));
    let (before, after) = (called(&small, "One"), called(&large, "One"));
    assert_ne!(before, after, "it stands further down now");
    assert!(small.same_article(before, &large, after));
    assert!(!small.same_article(before, &large, called(&large, "Two")));
}

#[test]
fn whatever_a_page_shows_makes_another_page_of_it() {
    let item = |more: &str| {
        let item = r#"{"id": "1", "title": "One", "content_html": "<p>x</p>", "url": "https://example.org/one", MORE}"#;
        with(&[&item.replace("MORE", more)])
    };
    let plain = item(r#""summary": "s""#);
    let id = called(&plain, "One");
    let same = item(r#""summary": "s""#);
    assert!(plain.same_article(id, &same, called(&same, "One")));
    for more in [
        r#""summary": "t""#,
        r#""summary": "s", "tags": ["t"]"#,
        r#""summary": "s", "image": "i.png""#,
        r#""summary": "s", "external_url": "https://x.org/""#,
        r#""summary": "s", "language": "fr""#,
        r#""summary": "s", "authors": [{"name": "A"}]"#,
        r#""summary": "s", "date_published": "2026-01-01T00:00:00Z""#,
        r#""summary": "s", "attachments": [{"url": "a.pdf", "mime_type": "application/pdf"}]"#,
        r#""summary": "s", "_tribune": {"slug": "elsewhere"}"#,
    ] {
        let other = item(more);
        assert!(!plain.same_article(id, &other, called(&other, "One")), "{more}");
    }
}

#[test]
fn a_translation_that_came_later_is_seen_on_the_page() {
    let dutch = r#"{"id": "n", "title": "Werk", "language": "nl", "content_text": "x", "_tribune": {"translations": ["1"]}}"#;
    let (small, large) = (with(&[OLD]), with(&[OLD, dutch]));
    assert!(!small.same_article(called(&small, "One"), &large, called(&large, "One")));
    let moved = with(&[NEW, OLD, &dutch.replace(r#""translations""#, r#""slug": "w", "translations""#)]);
    assert!(
        !large.same_article(called(&large, "One"), &moved, called(&moved, "One")),
        "its link leads elsewhere"
    );
    let larger = with(&[NEW, OLD, dutch]);
    assert!(large.same_article(called(&large, "One"), &larger, called(&larger, "One")));
}

#[test]
fn the_name_of_a_section_is_part_of_the_page() {
    let in_section = |title: &str| {
        portal_of(&[&format!(
            r#"{{"version": "https://jsonfeed.org/version/1.1", "items": [
                {{"id": "1", "title": "One", "content_text": "x", "_tribune": {{"section": "s/t"}}}}],
                "_tribune": {{"sections": [{{"id": "s", "title": {{"en": "{title}"}}, "sections": [{{"id": "t", "title": {{"en": "T"}}}}]}}]}}}}"#
        )])
    };
    let (one, other) = (in_section("S"), in_section("Z"));
    assert!(one.same_article(called(&one, "One"), &in_section("S"), called(&one, "One")));
    assert!(!one.same_article(called(&one, "One"), &other, called(&other, "One")));
}

#[test]
fn a_body_is_not_copied() {
    let address = Link::absolute("https://example.org/feed.json").unwrap();
    let text = feed("T", "en", r#"{"id": "1", "title": "A", "content_html": "<p>x</p>"}"#);
    let (feed, _) = feed::read(text.as_bytes(), &address).unwrap();
    let body = feed.items[0].content_html.clone().unwrap();
    let portal = Portal::build(vec![(feed, address)]);
    let id = portal.article_of(0, "1").unwrap();
    assert!(matches!(&portal.article(id).body, portal::Body::Html(html) if Arc::ptr_eq(html, &body)));
}

#[test]
fn a_section_that_two_feeds_declare_is_one_whatever_its_address() {
    let feed = r#"{"version": "https://jsonfeed.org/version/1.1", "items": [
            {"id": "1", "title": "One", "content_text": "x", "_tribune": {"section": "about"}}],
        "_tribune": {"sections": [{"id": "about", "title": {"en": "About us"}}, {"id": "?!", "title": {"en": "Odd"}}]}}"#;
    let portal = portal_of(&[feed, feed]);
    assert_eq!(portal.top_sections().count(), 2);
    let Spot::Section(about) = place(&portal, "/en/about-2").spot() else { panic!() };
    assert_eq!(portal.section(about).articles.len(), 2);
    assert!(items("").is_empty());
}
