//! Lists of one language only.

use std::sync::Arc;

use portal::{ArticleId, Portal};

use crate::given::{language, place, portal};

fn given() -> Arc<Portal> {
    portal(
        r#"{"version": "https://jsonfeed.org/version/1.1", "language": "en", "_tribune": {"languages": ["en", "nl", "fr"],
            "sections": [{"id": "all", "title": "All", "sections": [{"id": "inner", "title": "Inner"}]}, {"id": "empty", "title": "Empty"}]},
        "items": [
            {"id": "n", "title": "Armoede", "language": "nl-BE", "content_text": "x", "date_published": "2024-03-01T00:00:00Z",
                "_tribune": {"section": "all", "translations": ["f"]}},
            {"id": "f", "title": "Pauvreté", "language": "fr", "content_text": "x", "date_published": "2024-02-01T00:00:00Z",
                "_tribune": {"section": "all/inner"}},
            {"id": "e", "title": "Bread", "content_text": "x", "date_published": "2024-01-01T00:00:00Z", "_tribune": {"section": "all"}},
            {"id": "d", "title": "Brood", "language": "nl", "content_text": "x", "date_published": "2023-01-01T00:00:00Z",
                "_tribune": {"section": "all"}}]}"#,
    )
}

fn titles(portal: &Portal, articles: Vec<ArticleId>) -> Vec<String> {
    articles.into_iter().map(|id| portal.article(id).title.value.clone()).collect()
}

#[test]
fn a_list_has_works_that_are_there_in_a_language_in_that_language() {
    let portal = given();
    let all = place(&portal, "/en/all").spot();
    let listed = |only: Option<&str>| {
        let only = only.map(language);
        titles(&portal, portal.articles_in(all, &language("en"), only.as_ref()))
    };
    assert_eq!(listed(None), ["Armoede", "Bread", "Brood"]);
    assert_eq!(listed(Some("nl")), ["Armoede", "Brood"]);
    assert_eq!(listed(Some("fr")), ["Pauvreté"], "the work's French text, which the list of all leaves out");
    assert_eq!(listed(Some("de")), [""; 0]);
}

#[test]
fn a_section_knows_its_languages() {
    let portal = given();
    let of = |address: &str| {
        portal
            .languages_in(place(&portal, address).spot())
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    };
    assert_eq!(of("/en/all"), ["nl", "fr", "en"], "whatever the region");
    assert_eq!(of("/en/all/inner"), ["fr"]);
    assert_eq!(of("/en/empty"), [""; 0]);
}
