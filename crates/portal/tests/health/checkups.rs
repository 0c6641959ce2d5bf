//! What is counted, and how findings are put together.

use feed::{Code, Finding, Severity};
use portal::health::{Checkup, Format};

use crate::given::{checkup, moment, page, paged};

#[test]
fn a_feed_without_fault_has_nothing_to_mend() {
    let checkup = checkup(r#"{"id": "1", "content_text": "Text"}"#);
    assert_eq!((checkup.title.as_deref(), checkup.format), (Some("Nieuws"), Format::JsonFeed11));
    assert_eq!((checkup.items, checkup.pages, checkup.goes_on), (1, 1, false));
    assert_eq!((checkup.worst(), checkup.groups), (None, vec![]));
}

#[test]
fn items_are_counted_by_language_the_most_frequent_first() {
    let item = |id: u32, language: &str| {
        format!(r#"{{"id": "{id}", "content_text": "T", "language": "{language}"}}"#)
    };
    let items = [item(1, "en"), item(2, "nl"), item(3, "fr"), item(4, "fr"), item(5, "nl"), item(6, "nl")];
    let items = format!(r#"{}, {{"id": "7", "content_text": "T"}}"#, items.join(", "));
    let checkup = Checkup::of(&paged(&[&page("", &items)]));
    let languages: Vec<_> =
        checkup.languages.iter().map(|(language, number)| (language.as_str(), *number)).collect();
    assert_eq!(languages, [("nl", 3), ("fr", 2), ("en", 1)]);
    assert_eq!(checkup.without_language, 1);
}

#[test]
fn one_file_is_one_document_however_often_it_is_named() {
    let checkup = checkup(
        r#"{"id": "1", "url": "https://example.org/news/one",
            "content_html": "<a href='a.pdf#page=3'>A</a> <a href='/b.pdf'>B</a> <a href='c.html'>C</a>",
            "attachments": [{"url": "https://example.org/news/a.pdf", "mime_type": "application/pdf"},
                            {"url": "https://example.org/d.mp3", "mime_type": "audio/mpeg"}]}"#,
    );
    assert_eq!(checkup.documents, 3);
}

#[test]
fn sections_are_counted_at_every_level_and_dates_by_the_moment() {
    let sections = r#""_tribune": {"sections": [{"id": "news"}, {"id": "publications", "sections": [{"id": "reports"}]}]},"#;
    let items = r#"{"id": "1", "content_text": "T", "date_published": "2024-03-05T23:30:00-02:00"},
        {"id": "2", "content_text": "T", "date_published": "2024-03-06T01:00:00Z"},
        {"id": "3", "content_text": "T"}"#;
    let checkup = Checkup::of(&paged(&[&page(sections, items)]));
    assert_eq!(checkup.sections, 3);
    assert_eq!(checkup.newest, Some(moment("2024-03-05T23:30:00-02:00")));
    assert_eq!(checkup.oldest, Some(moment("2024-03-06T01:00:00Z")));
}

#[test]
fn pages_are_one_feed_and_may_go_on() {
    let first = page(r#""next_url": "2","#, r#"{"id": "1", "content_text": "T"}"#);
    let second = page(r#""next_url": "3","#, r#"{"id": 2, "content_text": "T"}"#);
    let checkup = Checkup::of(&paged(&[&first, &second]));
    assert_eq!((checkup.items, checkup.pages, checkup.goes_on), (2, 2, true));
    let numeric = checkup.groups.iter().find(|group| group.code == Code::IdNumeric).unwrap();
    assert_eq!(numeric.findings[0].page, 2);
}

#[test]
fn the_worst_kind_comes_first_then_the_most_frequent() {
    let checkup = checkup(
        r#"{"id": 1, "content_text": "T"}, {"id": "2", "content_text": "T", "date_published": "2024-03-05"},
           {"id": 3, "content_text": "T", "tags": ["a", "A"]}, {"id": "4", "content_text": "T", "date_published": "?"}"#,
    );
    let groups: Vec<_> = checkup.groups.iter().map(|group| (group.code, group.findings.len())).collect();
    assert_eq!(
        groups,
        [(Code::DateUnreadable, 1), (Code::IdNumeric, 2), (Code::DateOnly, 1), (Code::TagRepeated, 1)]
    );
    assert_eq!(checkup.worst(), Some(Severity::Error));
    let numbers =
        [Severity::Error, Severity::Warning, Severity::Advice].map(|severity| checkup.number(severity));
    assert_eq!(numbers, [1, 3, 1]);
}

#[test]
fn what_is_found_later_joins_its_kind() {
    let mut checkup = checkup(r#"{"id": 1, "content_text": "T"}"#);
    let finding = |code, place: &str| Finding {
        code,
        page: 1,
        place: place.to_owned(),
        found: String::new(),
        item: None,
    };
    checkup.add(vec![finding(Code::IdNumeric, "items[8].id"), finding(Code::NextFailed, "next_url")]);
    let groups: Vec<_> = checkup.groups.iter().map(|group| (group.code, group.findings.len())).collect();
    assert_eq!(groups, [(Code::NextFailed, 1), (Code::IdNumeric, 2)]);
}

#[test]
fn a_feed_that_does_not_say_its_version_is_told_apart_from_one_that_says_another() {
    let format =
        |version: &str| Checkup::of(&paged(&[&format!(r#"{{{version} "title": "T", "items": []}}"#)])).format;
    assert_eq!(format(""), Format::Unsaid);
    assert_eq!(format(r#""version": "2.0","#), Format::Unknown);
}
