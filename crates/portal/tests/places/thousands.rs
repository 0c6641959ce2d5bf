//! Feeds of thousands of items: each finds its place, and nothing is done for every pair of them.

use std::fmt::Write as _;

use portal::{GroupKind, Resolved, Spot};

use crate::given::{at, items, language, place, portal};

const MANY: usize = 5_500;

/// So many items; `fields` writes what each has beside id and text.
fn many(fields: impl Fn(usize) -> String) -> std::sync::Arc<portal::Portal> {
    let item = |number: usize| format!(r#"{{"id": "{number}", "content_text": "x", {}}}"#, fields(number));
    items(&(0..MANY).map(item).collect::<Vec<_>>().join(","))
}

#[test]
fn thousands_of_items_of_one_name_each_have_an_address() {
    let portal = many(|_| r#""title": "News""#.to_owned());
    let oldest = place(&portal, "/en/news-and-analyses/news").spot();
    assert_eq!(oldest, Spot::Article(portal.article_of(0, "5499").unwrap()));
    let newest = place(&portal, "/en/news-and-analyses/news-5500").spot();
    assert_eq!(newest, Spot::Article(portal.article_of(0, "0").unwrap()));
    assert_eq!(portal.latest(&language("en")).len(), MANY);
}

#[test]
fn thousands_of_items_of_one_name_in_two_languages_are_pairs() {
    let portal = many(|number| {
        format!(r#""title": "News", "language": "{}""#, if number % 2 == 0 { "en" } else { "nl" })
    });
    let titles = portal.latest(&language("nl"));
    assert_eq!(titles.len(), MANY / 2);
    assert!(titles.iter().all(|id| portal.article(*id).language == Some(language("nl"))));
    assert!(titles.iter().all(|id| portal.article(*id).translations.len() == 1));
}

#[test]
fn languages_that_somebody_made_up_do_not_make_thousands_of_translations() {
    let letter = |number: usize| char::from(b'a' + u8::try_from(number % 26).unwrap());
    let portal = many(|number| {
        let tag: String = [letter(number), letter(number / 26), letter(number / 676)].iter().collect();
        format!(r#""title": "News", "language": "{tag}""#)
    });
    let most = portal.latest(&language("en")).iter().map(|id| portal.article(*id).translations.len()).max();
    assert_eq!(most, Some(99));
}

#[test]
fn an_item_that_names_thousands_as_its_translations_is_linked_with_each_once() {
    let ids: Vec<String> = (1..MANY).flat_map(|number| [number.to_string(), number.to_string()]).collect();
    let named = format!(
        r#""title": "A", "language": "fr", "_tribune": {{"translations": ["{}"]}}"#,
        ids.join("\",\"")
    );
    let portal = many(|number| {
        if number == 0 {
            named.clone()
        } else {
            r#""title": "A", "_tribune": {"translations": ["0"]}"#.to_owned()
        }
    });
    let hub = portal.article(portal.article_of(0, "0").unwrap());
    assert_eq!(hub.translations.len(), MANY - 1);
    assert_eq!(portal.latest(&language("fr")).len(), 1);
}

#[test]
fn thousands_of_topics_authors_and_years_are_found() {
    let portal = many(|number| {
        let year = 1000 + number % 3000;
        format!(
            r#""title": "News", "tags": ["All", "topic {number}", "{}"], "authors": [{{"name": "A {number}"}}, {{"name": "All"}}],
               "date_published": "{year}-05-01T12:00:00Z""#,
            format!("{number:b}").replace('0', "?").replace('1', "!")
        )
    });
    let topics = portal.groups(GroupKind::Topic);
    assert_eq!((topics[0].slug.as_str(), topics[0].works), ("all", MANY));
    assert_eq!(topics.len(), 1 + 2 * MANY);
    assert!(portal.group_called(GroupKind::Topic, "topic-5499").is_some());
    assert_eq!(portal.groups(GroupKind::Author).len(), 1 + MANY);
    let years = portal.groups(GroupKind::Year);
    assert_eq!(years.iter().map(|year| year.articles.len()).sum::<usize>(), MANY);
    assert!(years.is_sorted_by(|one, next| one.slug > next.slug));
    let in_order = portal.groups_in_order(GroupKind::Topic, str::cmp);
    assert!(in_order.iter().map(|id| &portal.group(GroupKind::Topic, *id).label.value).is_sorted());
}

#[test]
fn thousands_of_sections_are_found() {
    let mut sections = String::new();
    let mut items = String::new();
    for number in 0..MANY {
        let comma = if number == 0 { "" } else { "," };
        write!(sections, r#"{comma}{{"id": "s{number}", "title": {{"en": "S"}}, "sections": [{{"id": "?", "title": {{}}}}]}}"#).unwrap();
        write!(items, r#"{comma}{{"id": "{number}", "title": "A", "content_text": "x", "_tribune": {{"section": "s{number}/?"}}}}"#).unwrap();
    }
    let portal = portal(&format!(
        r#"{{"version": "https://jsonfeed.org/version/1.1", "items": [{items}], "_tribune": {{"sections": [{sections}]}}}}"#
    ));
    place(&portal, "/en/s5499/section/a");
    let top = portal.top_sections().next().unwrap();
    assert_eq!(
        portal.articles_in(Spot::Section(top), &language("en"), None),
        [portal.article_of(0, "0").unwrap()]
    );
}

#[test]
fn near_misses_are_followed_among_thousands() {
    let portal = many(|number| {
        format!(r#""title": "News {number}", "_tribune": {{"redirect_from": ["/old/{number}"]}}"#)
    });
    for number in (0..MANY).step_by(100) {
        for address in [format!("/en/old/{number}"), format!("/en/elsewhere/NEWS-{number}")] {
            let right = format!("/en/news-and-analyses/news-{number}");
            let moved = at(&portal, &address);
            assert!(matches!(moved, Resolved::Moved(address) if address.to_string() == right), "{address}");
        }
    }
}
