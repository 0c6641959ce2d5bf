//! Works in several languages.

use portal::{Place, Spot};

use crate::given::{items, language, place, portal_of};

const WORK: &str = r#"{"id": "n", "title": "Armoede", "language": "nl", "content_text": "x", "_tribune": {"translations": ["f"]}},
    {"id": "f", "title": "Pauvreté", "language": "fr", "content_text": "x"},
    {"id": "s-nl", "title": "Een", "language": "nl", "content_text": "x", "_tribune": {"slug": "same"}},
    {"id": "s-fr", "title": "Un", "language": "fr", "content_text": "x", "_tribune": {"slug": "same"}},
    {"id": "other", "title": "Pauvrete", "language": "fr", "content_text": "a namesake, and no translation"}"#;

fn title(place: &Place) -> String {
    match place.spot() {
        Spot::Article(id) => place.portal().article(id).title.value.clone(),
        other => panic!("{other:?}"),
    }
}

fn portal() -> std::sync::Arc<portal::Portal> {
    let extension = r#""_tribune": {"languages": ["en", "nl", "fr"]}"#;
    portal_of(&[&format!(
        r#"{{"version": "https://jsonfeed.org/version/1.1", "items": [{WORK}], {extension}}}"#
    )])
}

#[test]
fn a_work_with_two_addresses_leads_to_its_translation() {
    let portal = portal();
    let dutch = place(&portal, "/nl/news-and-analyses/armoede");
    let french = dutch.in_language(&language("fr"));
    assert_eq!(title(&french), "Pauvreté");
    assert_eq!(french.address().to_string(), "/fr/news-and-analyses/pauvrete-2");
    assert_eq!(title(&french.in_language(&language("nl"))), "Armoede");
    // There is no English text: the place stays.
    assert_eq!(dutch.in_language(&language("en")).address().to_string(), "/en/news-and-analyses/armoede");
}

#[test]
fn the_same_slug_in_another_language_is_a_translation() {
    let portal = portal();
    assert_eq!(title(&place(&portal, "/nl/news-and-analyses/same")), "Een");
    assert_eq!(title(&place(&portal, "/fr/news-and-analyses/same")), "Un");
}

#[test]
fn a_list_has_one_entry_for_each_work_in_the_readers_language() {
    let portal = portal();
    let titles = |tag: &str| -> Vec<String> {
        portal.latest(&language(tag)).into_iter().map(|id| portal.article(id).title.value.clone()).collect()
    };
    assert_eq!(titles("nl"), ["Armoede", "Een", "Pauvrete"]);
    assert_eq!(titles("fr"), ["Pauvreté", "Un", "Pauvrete"]);
    assert_eq!(titles("en"), ["Armoede", "Een", "Pauvrete"]);
}

#[test]
fn an_item_that_names_itself_or_nothing_has_no_translation() {
    let portal = items(
        r#"{"id": "1", "title": "A", "content_text": "x", "_tribune": {"translations": ["1", "no such id"]}},
           {"id": "2", "title": "B", "content_text": "same language", "_tribune": {"translations": ["1"]}}"#,
    );
    for id in portal.latest(&language("en")) {
        assert!(portal.article(id).translations.is_empty());
    }
}
