//! When things were published.

use portal::{GroupKind, Spot};

use crate::given::{items, language};

#[test]
fn years_are_newest_first_and_the_undated_are_in_none() {
    let portal = items(
        r#"{"id": "1", "title": "A", "content_text": "x", "date_published": "2019-05-01T12:00:00Z"},
           {"id": "2", "title": "B", "content_text": "x", "date_published": "2024-01-01T00:30:00+02:00"},
           {"id": "3", "title": "C", "content_text": "x"},
           {"id": "4", "title": "D", "content_text": "x", "date_published": "2024-05-01T12:00:00Z", "language": "nl", "_tribune": {"translations": ["5"]}},
           {"id": "5", "title": "E", "content_text": "x", "date_published": "2024-06-01T12:00:00Z"}"#,
    );
    let years = portal.groups(GroupKind::Year);
    let found: Vec<_> = years.iter().map(|year| (year.slug.as_str(), year.works)).collect();
    assert_eq!(found, [("2024", 2), ("2019", 1)]);
    let year = |slug: &str| portal.group_called(GroupKind::Year, slug);
    let titles = |tongue: &str| -> Vec<String> {
        let articles =
            portal.articles_in(Spot::Group(GroupKind::Year, year("2024").unwrap()), &language(tongue), None);
        articles.into_iter().map(|id| portal.article(id).title.value.clone()).collect()
    };
    assert_eq!(titles("en"), ["E", "B"]);
    assert_eq!(titles("nl"), ["D", "B"]);
    assert!(year("2020").is_none());
}
