//! What articles are about.

use portal::{GroupKind, Portal, Spot};

use crate::given::{items, language};

/// The names, addresses and works of all topics.
fn topics(portal: &Portal) -> Vec<(String, String, usize)> {
    let row = |topic: &portal::Group| (topic.label.value.clone(), topic.slug.clone(), topic.works);
    portal.groups(GroupKind::Topic).iter().map(row).collect()
}

fn row(label: &str, slug: &str, works: usize) -> (String, String, usize) {
    (label.to_owned(), slug.to_owned(), works)
}

#[test]
fn tags_that_differ_in_letter_case_or_blanks_are_one_topic() {
    let portal = items(
        r#"{"id": "1", "title": "A", "content_text": "x", "tags": ["Social  Housing", "Énergie"]},
           {"id": "2", "title": "B", "content_text": "x", "tags": ["social housing", "SOCIAL\u00a0HOUSING"]},
           {"id": "3", "title": "C", "content_text": "x", "tags": ["énergie", "Budget"]},
           {"id": "4", "title": "D", "content_text": "x", "tags": ["Social housing"]}"#,
    );
    let expected = [
        row("Social Housing", "social-housing", 3),
        row("Énergie", "energie", 2),
        row("Budget", "budget", 1),
    ];
    assert_eq!(topics(&portal), expected);
}

#[test]
fn every_topic_has_an_address_of_its_own() {
    let portal = items(
        r#"{"id": "1", "title": "A", "content_text": "x", "tags": ["C++", "C", "c#", "?!", "…", "News/Local", "News Local", "住宅", "مسکن"]}"#,
    );
    let slugs: Vec<_> = topics(&portal).into_iter().map(|(_, slug, _)| slug).collect();
    assert_eq!(slugs, ["c", "c-2", "c-3", "topic", "topic-2", "news-local", "news-local-2", "住宅", "مسکن"]);
    let group = |id| portal.group(GroupKind::Topic, id);
    let called = |slug| portal.group_called(GroupKind::Topic, slug);
    assert_eq!(group(called("c-2").unwrap()).label.value, "C");
    assert_eq!(group(portal.topics().of_tag(" news/local ").unwrap()).slug, "news-local");
    assert!(called("d").is_none() && portal.topics().of_tag("d").is_none());
}

#[test]
fn a_newer_topic_takes_no_address_away() {
    let old = r#"{"id": "1", "title": "A", "content_text": "x", "tags": ["C"], "date_published": "2020-01-01T00:00:00Z"}"#;
    let new = r#"{"id": "2", "title": "B", "content_text": "x", "tags": ["C++"], "date_published": "2026-01-01T00:00:00Z"}"#;
    assert_eq!(topics(&items(&[new, old].join(","))), [row("C++", "c-2", 1), row("C", "c", 1)]);
}

#[test]
fn a_topic_lists_its_articles_newest_first_one_for_each_work() {
    let portal = items(
        r#"{"id": "o", "title": "Old", "content_text": "x", "tags": ["T"], "date_published": "2020-01-01T00:00:00Z"},
           {"id": "n", "title": "Werk", "language": "nl", "content_text": "x", "tags": ["t", "Armoede"], "_tribune": {"slug": "w"}, "date_published": "2024-01-01T00:00:00Z"},
           {"id": "f", "title": "Œuvre", "language": "fr", "content_text": "x", "tags": ["T", "Pauvreté"], "_tribune": {"slug": "w"}, "date_published": "2024-01-01T00:00:00Z"},
           {"id": "e", "title": "Else", "content_text": "x", "date_published": "2025-01-01T00:00:00Z"}"#,
    );
    let topic = |tag: &str| portal.topics().of_tag(tag).unwrap();
    let titles = |tag: &str, tongue: &str| -> Vec<String> {
        let articles = portal.articles_in(Spot::Group(GroupKind::Topic, topic(tag)), &language(tongue), None);
        articles.into_iter().map(|id| portal.article(id).title.value.clone()).collect()
    };
    assert_eq!(titles("T", "fr"), ["Œuvre", "Old"]);
    assert_eq!(titles("T", "nl"), ["Werk", "Old"]);
    assert_eq!(portal.group(GroupKind::Topic, topic("T")).works, 2);
    assert_eq!(
        portal.group(GroupKind::Topic, topic("T")).label.language,
        None,
        "it is written in three languages"
    );
    // Its French sister has a topic of its own: nothing would stand here otherwise.
    assert_eq!(titles("Armoede", "fr"), ["Werk"]);
    assert_eq!(portal.group(GroupKind::Topic, topic("Armoede")).label.language, Some(language("nl")));
}

#[test]
fn without_tags_there_are_no_topics() {
    assert!(topics(&items(r#"{"id": "1", "title": "A", "content_text": "x"}"#)).is_empty());
}
