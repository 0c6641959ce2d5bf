//! Every locale file says everything, and nothing else.

use std::collections::BTreeSet;
use std::fs;

use icu::plurals::PluralCategory as Category;

use super::*;

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn files() -> Vec<(Language, Json, Vec<u8>)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/public/locales");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files
        .map(|path| {
            let bytes = fs::read(&path).unwrap();
            let tag = path.file_stem().unwrap().to_str().unwrap();
            (language(tag), Json::parse(&bytes).unwrap(), bytes)
        })
        .collect()
}

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

/// Each form of a text by its plural category, which a text without a number has not.
fn forms(value: &Json) -> Vec<(Option<&str>, &str)> {
    match value {
        Json::Text(text) => vec![(None, text)],
        Json::Object(forms) => {
            forms.iter().map(|(category, form)| (Some(category.as_str()), form.as_text().unwrap())).collect()
        }
        _ => panic!("a text is a string or an object of plural forms: {value:?}"),
    }
}

/// What may stand in a form. "Two articles" needs no number where the form is for two and nothing else.
fn suits(category: Option<&str>, text: &str, english: &BTreeSet<&str>) -> bool {
    let here = placeholders(text);
    let without_number = || english.iter().copied().filter(|name| *name != "n").collect();
    here == *english || matches!(category, Some("zero" | "one" | "two")) && here == without_number()
}

#[test]
fn every_locale_has_every_text_with_the_same_placeholders() {
    let files = files();
    let (_, english, _) = files.iter().find(|(language, ..)| language.as_str() == "en").unwrap();
    for (language, texts_here, _) in &files {
        let texts_here = texts_here.as_object().unwrap();
        let keys: BTreeSet<&str> = texts_here.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(
            keys,
            Texts::keys().chain(ReaderTexts::keys()).chain(DoctorTexts::keys()).collect(),
            "{language}"
        );
        for (key, value) in texts_here {
            let wanted = placeholders(forms(english.get(key).unwrap())[0].1);
            for (category, text) in forms(value) {
                assert!(!text.trim().is_empty(), "{language}: {key} is empty");
                assert!(suits(category, text, &wanted), "{language}: {key} has {text:?}, and not {wanted:?}");
            }
        }
    }
}

#[test]
fn only_a_form_for_one_number_may_leave_the_number_out() {
    let wanted = BTreeSet::from(["n"]);
    assert!(suits(Some("two"), "مقالتان", &wanted));
    assert!(suits(Some("few"), "{n} مقالات", &wanted));
    assert!(!suits(Some("few"), "مقالات", &wanted));
    assert!(!suits(None, "articles", &wanted));
    assert!(!suits(Some("one"), "{m} article", &wanted));
}

#[test]
fn every_plural_text_has_just_the_plural_forms_of_its_language() {
    for (language, texts, _) in files() {
        let wanted = plural_forms(&language);
        let plurals = texts.as_object().unwrap().iter().filter(|(_, value)| value.as_object().is_some());
        for (key, value) in plurals {
            let here: BTreeSet<&str> =
                forms(value).into_iter().filter_map(|(category, _)| category).collect();
            assert_eq!(here, wanted, "{language}: {key}");
        }
    }
}

/// By CLDR, with the forms that only large or broken numbers take.
fn plural_forms(language: &Language) -> BTreeSet<&'static str> {
    let locale: icu::locale::Locale = language.as_str().parse().unwrap();
    let rules = icu::plurals::PluralRules::try_new_cardinal(locale.into()).unwrap();
    let categories = rules.categories().map(|category| match category {
        Category::Zero => "zero",
        Category::One => "one",
        Category::Two => "two",
        Category::Few => "few",
        Category::Many => "many",
        Category::Other => "other",
    });
    categories.collect()
}

#[test]
fn every_locale_can_be_read() {
    for (language, _, bytes) in files() {
        let locale = Locale::read(language.clone(), &bytes).unwrap();
        assert_eq!(locale.language, language);
    }
}

#[test]
fn what_a_locale_lacks_is_english() {
    let locale = Locale::read(language("nl"), br#"{"home": "Thuis"}"#).unwrap();
    assert_eq!((locale.texts.home(), locale.texts.retry()), ("Thuis".to_owned(), "Try again".to_owned()));
}

#[test]
fn a_broken_locale_is_an_error() {
    assert_eq!(Locale::read(language("nl"), b"<!doctype html>"), Err(LocaleError::NotAnObject));
    assert_eq!(Locale::read(language("nl"), br#"{"home": 1}"#), Err(LocaleError::WrongKind));
}

#[test]
fn the_page_says_before_the_program_what_the_locales_say() {
    let page = include_str!("../../index.html");
    for (language, texts, _) in files() {
        let direction = if language.is_right_to_left() { " dir=\"rtl\"" } else { "" };
        for key in ["no_script", "boot_failed", "boot_too_old"] {
            let text = texts.get(key).and_then(Json::as_text).unwrap();
            assert!(page.contains(&format!("lang=\"{language}\"{direction}>{text}")), "{language}: {key}");
        }
        let reload = texts.get("reload").and_then(Json::as_text).unwrap();
        assert!(page.contains(&format!("data-reload>{reload}<")), "{language}: reload");
    }
}

#[test]
fn numbers_and_sizes_are_written_as_the_language_writes_them() {
    let dutch = files().into_iter().find(|(language, ..)| language.as_str() == "nl").unwrap();
    let dutch = Locale::read(dutch.0, &dutch.2).unwrap();
    let english = Locale::english(language("en"));
    assert_eq!(size(812_345, &english), "812 KB");
    assert_eq!(size(4_480_000, &english), "4.5 MB");
    assert_eq!(size(4_480_000, &dutch), "4,5 MB");
    assert_eq!(size(12, &english), "1 KB");
    assert_eq!(english.texts.pages().of(1, &english.language), "1 page");
    assert_eq!(dutch.texts.pages().of(1_234, &dutch.language), "1.234 bladzijden");
}

#[test]
fn dates_numbers_plurals_and_lists_are_written_as_the_language_writes_them() {
    format_examples::check();
}

#[test]
fn languages_are_called_what_they_call_themselves() {
    format_examples::check_names();
}

#[test]
fn words_are_in_the_order_of_their_language() {
    format_examples::check_order();
}
