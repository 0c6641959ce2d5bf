//! What there is to read after an article.

use std::sync::Arc;

use portal::{ArticleId, Portal, Spot};

use crate::given::{language, place, portal};

/// Articles of one section each, a day apart, the newest first: id, language, section, tags, translations.
fn given(articles: &[(&str, &str, &str, &str, &str)]) -> Arc<Portal> {
    let list = |names: &str| {
        let names: Vec<_> =
            names.split_whitespace().map(|name| format!("\"{}\"", name.replace('_', " "))).collect();
        names.join(",")
    };
    let item = |(at, (id, language, section, tags, translations)): (
        usize,
        &(&str, &str, &str, &str, &str),
    )| {
        format!(
            r#"{{"id": "{id}", "title": "{id}", "language": "{language}", "content_text": "x", "date_published": "2024-01-{:02}T10:00:00Z",
            "tags": [{}], "_tribune": {{"section": "{section}", "slug": "{id}", "translations": [{}]}}}}"#,
            28 - at,
            list(tags),
            list(translations)
        )
    };
    let items: Vec<_> = articles.iter().enumerate().map(item).collect();
    portal(&format!(
        r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "T", "_tribune": {{"languages": ["en", "nl"], "sections": [
        {{"id": "news", "title": "News", "sections": [{{"id": "inside", "title": "Inside"}}]}}, {{"id": "other", "title": "Other"}}]}},
        "items": [{}]}}"#,
        items.join(",")
    ))
}

fn article(portal: &Arc<Portal>, address: &str) -> ArticleId {
    match place(portal, address).spot() {
        Spot::Article(id) => id,
        other => panic!("{address} is {other:?}"),
    }
}

fn names(portal: &Portal, ids: impl IntoIterator<Item = ArticleId>) -> Vec<String> {
    ids.into_iter().map(|id| portal.article(id).title.value.clone()).collect()
}

fn related(portal: &Arc<Portal>, address: &str, reader: &str) -> Vec<String> {
    names(portal, portal.related(article(portal, address), &[], &language(reader)))
}

#[test]
fn what_shares_most_topics_is_nearest_then_what_is_in_the_section() {
    let portal = given(&[
        ("same-section", "en", "news", "", ""),
        ("one-topic", "en", "other", "Housing", ""),
        ("two-topics", "en", "other", "poverty public__housing", ""),
        ("this", "en", "news", "housing poverty Public_Housing", ""),
        ("older-topic", "en", "other", "HOUSING", ""),
        ("far", "en", "other", "sport", ""),
        ("topic-and-section", "en", "news", "poverty", ""),
    ]);
    assert_eq!(related(&portal, "/en/news/this", "en"), ["two-topics", "topic-and-section", "one-topic"]);
    assert_eq!(related(&portal, "/en/other/far", "en"), ["one-topic", "two-topics", "older-topic"]);
    let besides = [article(&portal, "/en/other/two-topics")];
    let id = article(&portal, "/en/news/this");
    assert_eq!(
        names(&portal, portal.related(id, &besides, &language("en"))),
        ["topic-and-section", "one-topic", "older-topic"]
    );
}

#[test]
fn nothing_is_related_to_what_stands_alone() {
    let portal = given(&[("one", "en", "news", "a", ""), ("two", "en", "other", "b", "")]);
    assert!(related(&portal, "/en/news/one", "en").is_empty());
}

#[test]
fn a_work_is_related_once_and_never_to_its_translations() {
    let portal = given(&[
        ("this", "en", "news", "housing", "dit"),
        ("dit", "nl", "news", "wonen", "this"),
        ("other", "en", "other", "housing", "ander"),
        ("ander", "nl", "other", "wonen", "other"),
        ("nederlands", "nl", "other", "wonen", ""),
    ]);
    assert_eq!(related(&portal, "/en/news/this", "en"), ["other", "nederlands"]);
    assert_eq!(related(&portal, "/nl/news/dit", "nl"), ["ander", "nederlands"]);
}

#[test]
fn neighbours_are_those_of_the_sections_list() {
    let portal = given(&[
        ("newest", "en", "news", "", ""),
        ("elsewhere", "en", "other", "", ""),
        ("inside", "en", "news/inside", "", ""),
        ("this", "en", "news", "", "dit"),
        ("dit", "nl", "news", "", "this"),
        ("oldest", "en", "news", "", ""),
    ]);
    let neighbours = |address: &str, reader: &str| {
        portal
            .neighbours(article(&portal, address), &language(reader))
            .map(|id| id.map(|id| portal.article(id).title.value.clone()).unwrap_or_default())
    };
    assert_eq!(neighbours("/en/news/newest", "en"), ["", "inside"]);
    assert_eq!(neighbours("/en/news/this", "en"), ["inside", "oldest"]);
    assert_eq!(neighbours("/nl/news/dit", "en"), ["inside", "oldest"], "its translation is in the list");
    assert_eq!(neighbours("/en/news/oldest", "nl"), ["dit", ""]);
    assert_eq!(neighbours("/en/other/elsewhere", "en"), ["", ""]);
}

/// Whoever stands where in a long list: the neighbours are what stands beside it there.
#[test]
fn neighbours_are_what_stands_beside_in_the_list_whatever_is_translated() {
    let portal = given(&[
        ("a", "en", "news", "", "a-nl"),
        ("a-nl", "nl", "other", "", "a"),
        ("b-nl", "nl", "news", "", "b"),
        ("b", "en", "news", "", "b-nl"),
        ("c", "fr", "news", "", ""),
        ("d", "nl", "news", "", "d-fr"),
        ("d-fr", "fr", "news", "", "d"),
        ("e", "en", "other", "", ""),
        ("f", "en", "news", "", ""),
    ]);
    for reader in ["en", "nl", "fr"] {
        let reader = language(reader);
        for id in portal.article_ids() {
            let section = Spot::Section(portal.article(id).section);
            let list = portal.articles_in(section, &reader, None);
            let is_it = |other: &ArticleId| *other == id || portal.article(id).translations.contains(other);
            let at = list.iter().position(is_it).unwrap();
            let beside = [at.checked_sub(1).map(|before| list[before]), list.get(at + 1).copied()];
            assert_eq!(portal.neighbours(id, &reader), beside, "{} for {reader}", portal.article(id).slug);
        }
    }
}
