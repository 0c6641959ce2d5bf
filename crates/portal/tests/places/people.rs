//! Who wrote what.

use portal::{Group, GroupKind, Portal, Spot};

use crate::given::{items, language};

/// A portal in which each article has the next of these lists of authors.
fn by(authors: &[&str]) -> std::sync::Arc<Portal> {
    let item = |(at, authors): (usize, &&str)| {
        format!(r#"{{"id": "{at}", "title": "Article {at}", "content_text": "x", "authors": [{authors}]}}"#)
    };
    items(&authors.iter().enumerate().map(item).collect::<Vec<_>>().join(","))
}

/// The names, addresses and works of all authors.
fn people(portal: &Portal) -> Vec<(String, String, usize)> {
    let row = |person: &Group| (person.label.value.clone(), person.slug.clone(), person.works);
    portal.groups(GroupKind::Author).iter().map(row).collect()
}

fn row(name: &str, slug: &str, works: usize) -> (String, String, usize) {
    (name.to_owned(), slug.to_owned(), works)
}

#[test]
fn one_page_is_one_person_however_the_name_is_written() {
    let portal = by(&[
        r#"{"name": "J. Peeters", "url": "https://example.org/jan/"}"#,
        r#"{"name": "Jan Peeters", "url": "http://www.example.org/jan", "avatar": "https://example.org/jan.png"}"#,
    ]);
    assert_eq!(people(&portal), [row("J. Peeters", "j-peeters", 2)]);
    let id = portal.group_called(GroupKind::Author, "j-peeters").unwrap();
    assert!(portal.group(GroupKind::Author, id).avatar.is_some());
}

#[test]
fn one_name_without_a_page_is_one_person() {
    let portal = by(&[r#"{"name": "An  Claes"}"#, r#"{"name": "Zoë"}"#, r#"{"name": "an claes"}"#]);
    assert_eq!(people(&portal), [row("An Claes", "an-claes", 2), row("Zoë", "zoe", 1)]);
}

#[test]
fn a_name_alone_is_the_person_with_that_name_and_a_page_if_there_is_only_one() {
    let (page, other_page) =
        (r#"{"name": "Jan", "url": "https://a.org/jan"}"#, r#"{"name": "Jan", "url": "https://b.org/jan"}"#);
    assert_eq!(people(&by(&[r#"{"name": "jan"}"#, page])), [row("jan", "jan", 2)]);
    let expected = [row("Jan", "jan-3", 1), row("Jan", "jan-2", 1), row("Jan", "jan", 1)];
    assert_eq!(people(&by(&[page, other_page, r#"{"name": "Jan"}"#])), expected);
}

#[test]
fn a_page_that_is_everybodys_is_nobodys() {
    let site = [
        r#"{"name": "An", "url": "https://example.org/"}"#,
        r#"{"name": "Jan", "url": "https://example.org"}"#,
    ];
    assert_eq!(people(&by(&site)).len(), 2, "the site's front page");
    let team = r#"{"name": "An", "url": "https://example.org/team"}, {"name": "Jan", "url": "https://example.org/team"}"#;
    assert_eq!(people(&by(&[team])).len(), 2, "given to both authors of one article");
    let places = [
        r#"{"name": "An", "url": "https://example.org/team#an"}"#,
        r#"{"name": "Jan", "url": "https://example.org/team#jan"}"#,
    ];
    assert_eq!(people(&by(&places)).len(), 2, "two places in one page");
}

#[test]
fn who_has_only_a_page_is_called_by_it_and_who_has_neither_is_nobody() {
    let portal = by(&[
        r#"{"url": "https://example.org/jan"}, {"avatar": "https://example.org/a.png"}, {"url": "https://example.org/"}"#,
    ]);
    let names: Vec<_> = people(&portal).into_iter().map(|(name, ..)| name).collect();
    assert_eq!(names, ["https://example.org/jan", "https://example.org/"]);
}

#[test]
fn an_author_of_an_article_leads_to_all_that_they_wrote() {
    let portal = by(&[r#"{"name": "An"}, {"name": "Jan"}"#, r#"{"name": "an"}, {"name": "AN"}"#]);
    let an =
        portal.authors().of_author(&portal.article(portal.article_of(0, "1").unwrap()).authors[0]).unwrap();
    let titles: Vec<_> = portal
        .articles_in(Spot::Group(GroupKind::Author, an), &language("en"), None)
        .into_iter()
        .map(|id| portal.article(id).title.value.clone())
        .collect();
    assert_eq!(titles, ["Article 0", "Article 1"]);
}
