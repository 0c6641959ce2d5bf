//! Every locale file says everything, and nothing else.

use std::collections::BTreeSet;
use std::fs;

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

fn texts(value: &Json) -> Vec<&str> {
    match value {
        Json::Text(text) => vec![text],
        Json::Object(forms) => forms.iter().filter_map(|(_, form)| form.as_text()).collect(),
        _ => panic!("a text is a string or an object of plural forms: {value:?}"),
    }
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
            for text in texts(value) {
                assert!(!text.trim().is_empty(), "{language}: {key} is empty");
                let wanted = placeholders(texts(english.get(key).unwrap())[0]);
                assert_eq!(placeholders(text), wanted, "{language}: {key}");
            }
        }
    }
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
        for key in ["no_script", "boot_failed", "boot_too_old"] {
            let text = texts.get(key).and_then(Json::as_text).unwrap();
            assert!(page.contains(&format!("lang=\"{language}\">{text}")), "{language}: {key}");
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
fn dates_numbers_and_plurals_are_written_as_the_language_writes_them() {
    format_examples::check();
}
