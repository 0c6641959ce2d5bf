//! Texts in several languages on one page.

use super::{has, page, portal};
use crate::examples::LANGUAGES;

fn given(address: &str) -> String {
    page(portal(LANGUAGES), address)
}

#[test]
fn one_card_stands_for_a_work_and_says_where_else_it_is() {
    let page = given("/en/all");
    has(&page, r#"<a href="/portal/en/all/poverty"><bdi dir="ltr">Poverty</bdi></a>"#);
    has(&page, r#"<a href="/portal/nl/all/armoede" lang="nl" hreflang="nl"><bdi>Nederlands</bdi></a>"#);
    has(&page, r#"<a href="/portal/fr/all/pauvrete" lang="fr" hreflang="fr"><bdi>Français</bdi></a>"#);
    assert!(!page.contains("<bdi lang=\"nl\" dir=\"ltr\">Armoede"), "the same work once more");
}

#[test]
fn a_list_can_be_of_one_language_and_says_so() {
    let page = given("/en/all");
    // All of them first, then the interface's language, then in alphabetical order.
    let names = ["All languages", "English", "Français", "Nederlands", "العربية"];
    let places = names.map(|name| page.find(&["<bdi>", name, "</bdi></a></li>"].concat()).unwrap());
    let filter = page.find("Language of the articles").unwrap();
    let listed: Vec<usize> = places.iter().copied().filter(|at| *at > filter).collect();
    assert!(listed.is_sorted(), "{listed:?}");
    has(
        &page,
        r#"<a href="/portal/en/all?language=nl" lang="nl" data-keeps="tribune:articles"><bdi>Nederlands</bdi></a>"#,
    );
    has(
        &page,
        r#"<a href="/portal/en/all" aria-current="true" data-keeps="tribune:articles"><bdi>All languages</bdi></a>"#,
    );

    let page = self::page(portal(LANGUAGES), "/en/all?language=nl");
    has(&page, r#"<a href="/portal/en/all/armoede"><bdi lang="nl" dir="ltr">Armoede</bdi></a>"#);
    has(
        &page,
        r#"<a href="/portal/en/all?language=nl" lang="nl" aria-current="true" data-keeps="tribune:articles"><bdi>Nederlands</bdi></a>"#,
    );
    has(
        &page,
        r#"<a href="/portal/en/all?language=all" data-keeps="tribune:articles"><bdi>All languages</bdi></a>"#,
    );
    assert!(!page.contains("Inter nos"));
    // The interface's language changes, the list stays.
    has(
        &page,
        r#"<a href="/portal/fr/all?language=nl" lang="fr" hreflang="fr" data-keeps="tribune:language"><bdi>Français</bdi></a>"#,
    );

    has(&given("/en/all?language=de"), "There is nothing in this language here.");
}

#[test]
fn where_there_is_nothing_to_choose_there_is_no_choice() {
    assert!(!given("/en/empty").contains("Language of the articles"));
}

#[test]
fn an_article_in_another_language_says_so_and_where_its_translation_is() {
    let page = given("/en/all/armoede");
    has(&page, r#"This text is in another language: <bdi lang="nl">Nederlands</bdi>."#);
    has(&page, r#"<a href="/portal/en/all/poverty"><bdi>Read it in English</bdi></a>"#);
    let page = given("/en/all/learning");
    has(&page, r#"This text is in another language: <bdi lang="ar">العربية</bdi>."#);
    assert!(!page.contains("Read it in English"));
    assert!(!given("/en/all/poverty").contains("This text is in another language"));
}

#[test]
fn a_text_from_right_to_left_says_so_and_one_of_unknown_language_too() {
    let page = given("/en/all/learning");
    has(&page, r#"<h1 tabindex="-1" lang="ar" dir="rtl">تعليم</h1>"#);
    has(&page, r#"<p lang="ar" dir="rtl" class="standfirst">ملخص</p>"#);
    let page = given("/en/all/inter-nos");
    has(&page, r#"<h1 tabindex="-1" lang="" dir="auto">Inter nos</h1>"#);
    assert!(!page.contains("This text is in another language"), "nobody says which it is in");
}

#[test]
fn names_are_listed_as_the_interfaces_language_lists_them() {
    for (tag, by, and) in [("en", "By", "and"), ("nl", "Door", "en")] {
        let name = |slug: &str, name: &str| {
            format!(r#"<a href="/portal/{tag}/authors/{slug}"><bdi lang="" dir="auto">{name}</bdi></a>"#)
        };
        let sentence = format!("<span>{by} {} {and} {} ", name("ada", "Ada"), name("bo", "Bo"));
        has(&given(&format!("/{tag}/all/learning")), &sentence);
    }
}

#[test]
fn topics_and_authors_are_in_the_order_of_the_language() {
    let feed = r#"{"version": "https://jsonfeed.org/version/1.1", "_tribune": {"languages": ["de"]}, "items": [
        {"id": "1", "title": "A", "content_text": "x", "tags": ["öl", "zebra", "apa", "äpple"],
            "authors": [{"name": "Åsa"}, {"name": "Zoé"}, {"name": "Anna"}]}]}"#;
    let listed = |index: &str, words: &[&str]| {
        let page = page(portal(feed), &["/de/", index].concat());
        let places: Vec<_> = words.iter().map(|word| page.find(&[">", word, "</bdi>"].concat())).collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{index}: {places:?}");
    };
    listed("topics", &["apa", "äpple", "öl", "zebra"]);
    listed("authors", &["Anna", "Åsa", "Zoé"]);
}
