//! Sections come from the feed, or there is one.

use portal::{Label, SectionTitle, Spot};

use crate::given::{items, language, place, portal};

const DECLARED: &str = r#"{"version": "https://jsonfeed.org/version/1.1", "items": [
        {"id": "1", "title": "Report", "content_text": "x", "_tribune": {"section": "publications/annual-reports/archive"}},
        {"id": "2", "title": "Lost", "content_text": "x", "_tribune": {"section": "publications/no-such-thing"}},
        {"id": "3", "title": "News", "content_text": "x"}],
    "_tribune": {"languages": ["en", "nl"], "sections": [
        {"id": "about", "title": {"en": "About us"}},
        {"id": "publications", "title": {"en": "Publications", "nl": "Publicaties"}, "sections": [
            {"id": "annual-reports", "title": {"en": "Annual reports"}, "sections": [
                {"id": "archive", "title": {"nl": "Archief"}}]}]}]}}"#;

#[test]
fn a_plain_feed_has_one_section_with_a_name_of_the_interfaces() {
    let portal = items(r#"{"id": "1", "title": "A", "content_text": "x"}"#);
    let sections: Vec<_> = portal.top_sections().collect();
    assert_eq!(sections.len(), 1);
    assert_eq!(portal.section(sections[0]).title, SectionTitle::Default);
    place(&portal, "/en/news-and-analyses/a");
}

#[test]
fn an_article_stands_where_it_says_three_levels_deep() {
    place(&portal(DECLARED), "/en/publications/annual-reports/archive/report");
}

#[test]
fn an_article_in_an_unknown_section_stands_as_near_as_can_be() {
    place(&portal(DECLARED), "/en/publications/lost");
}

#[test]
fn an_article_without_a_section_makes_the_default_one() {
    place(&portal(DECLARED), "/en/news-and-analyses/news");
}

#[test]
fn a_section_called_like_a_page_of_the_portal_gets_a_suffix() {
    place(&portal(DECLARED), "/en/about-2");
}

#[test]
fn a_section_is_called_in_the_readers_language_else_in_the_portals() {
    let portal = portal(DECLARED);
    let name = |address: &str, tag: &str| match place(&portal, address).spot() {
        Spot::Section(id) => match portal.section_label(id, &language(tag)) {
            Label::Text(text) => (text.value, text.language.unwrap().to_string()),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    };
    assert_eq!(name("/nl/publications", "nl"), ("Publicaties".to_owned(), "nl".to_owned()));
    assert_eq!(name("/nl/publications/annual-reports", "nl"), ("Annual reports".to_owned(), "en".to_owned()));
    assert_eq!(
        name("/en/publications/annual-reports/archive", "en"),
        ("Archief".to_owned(), "nl".to_owned())
    );
}

#[test]
fn a_section_lists_what_is_in_its_sub_sections() {
    let portal = portal(DECLARED);
    let Spot::Section(publications) = place(&portal, "/en/publications").spot() else { panic!() };
    let titles: Vec<_> = portal
        .articles_in(Spot::Section(publications), &language("en"), None)
        .into_iter()
        .map(|id| portal.article(id).title.value.clone())
        .collect();
    assert_eq!(titles, ["Report", "Lost"]);
}
