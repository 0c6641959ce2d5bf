//! The judge is no yes-man.

use feed::Language;
use serde_json::json;

use super::collected::FoundText;
use super::dictionary::{Dictionary, Known};
use super::judgement::judge;
use super::locale_texts;

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn dictionary() -> Dictionary {
    let mut dictionary = Dictionary::default();
    for (tag, file) in [
        (
            "en",
            json!({"by": "By {names}", "on": "Updated {date}", "n": {"one": "{n} page", "other": "{n} pages"}}),
        ),
        ("fr", json!({"in": "Ce texte est en {language}.", "n": {"one": "{n} page", "other": "{n} pages"}})),
        ("nl", json!({"on": "Gewijzigd op {date}", "n": {"one": "{n} pagina", "other": "{n} pagina’s"}})),
    ] {
        locale_texts::learn(&language(tag), &file, &mut dictionary);
    }
    dictionary.learn("Jaarverslag", Some(&language("nl")));
    dictionary.learn("أخبار", Some(&language("ar")));
    dictionary.learn("Omnibus", None);
    dictionary.learn_date("2 juni 2025", &language("nl"));
    dictionary.learn("PDF", Some(&language("en")));
    dictionary.learn_code("PDF");
    dictionary.learn_name("Jaarverslag");
    dictionary.learn_name("Zorgtafel");
    dictionary
}

/// What is said of a text that is marked so.
fn said(text: &str, language: &str, direction: &str) -> Option<String> {
    let (place, text) = ("p".to_owned(), text.to_owned());
    let found = FoundText { place, text, language: language.to_owned(), direction: direction.to_owned() };
    judge(&found, &dictionary()).map(|failure| failure.to_string())
}

#[test]
fn a_text_that_says_the_right_thing_passes() {
    for (text, language, direction) in [
        (" Jaarverslag\n", "nl-BE", "ltr"),
        ("أخبار", "ar", "rtl"),
        ("Omnibus", "", "rtl"),
        ("By Ann and Bob", "en", "ltr"),
        ("PDF · 4 pages", "fr", "ltr"),
        ("PDF · 4 pages", "en", "ltr"),
        ("Ce texte est en", "fr", "ltr"),
        ("Gewijzigd op 2 juni 2025", "nl", "ltr"),
        ("12 · PDF", "ar", "rtl"),
        ("Zorgtafel", "fr", "ltr"),
        ("http://127.0.0.1:80/feed.json", "nl", "ltr"),
    ] {
        assert_eq!(said(text, language, direction), None, "{text}");
    }
}

#[test]
fn a_text_that_says_another_language_than_its_own_fails() {
    for (text, language, reason) in [
        ("Jaarverslag", "en", "it is nl"),
        ("Jaarverslag", "", "said to be unknown"),
        ("Omnibus", "en", "it is unknown"),
        ("PDF · 4 pages", "nl", "it is en or fr"),
        ("4 pagina’s · 4 pages", "nl", "it is of several languages"),
        ("By Ann and Bob", "fr", "it is en"),
    ] {
        let said = said(text, language, "ltr").unwrap_or_else(|| panic!("{text} passes"));
        assert!(said.contains(reason), "{said}");
    }
}

#[test]
fn a_text_that_nobody_knows_fails() {
    for text in ["Jaarverslagen", "{n} pages", "many pages", "Updated 2 juni 2025", "4 pages · Wat?"] {
        let said = said(text, "en", "ltr").unwrap_or_else(|| panic!("{text} passes"));
        assert!(said.contains("nobody knows"), "{said}");
    }
}

#[test]
fn a_text_that_runs_the_wrong_way_fails() {
    assert_eq!(said("Jaarverslag", "nl", "rtl").unwrap(), "\"Jaarverslag\" in p is nl, and runs rtl");
    assert_eq!(said("أخبار", "ar", "ltr").unwrap(), "\"أخبار\" in p is ar, and runs ltr");
}

#[test]
fn what_has_no_letters_has_no_language() {
    assert_eq!(dictionary().look_up("٣٤ · 100 %"), Known::Neutral);
}
