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

fn keys(file: &Json) -> impl Iterator<Item = String> {
    file.as_object().unwrap().iter().map(|(key, _)| key.clone())
}

/// What `build.rs` leaves to `src/tools/`.
fn keys_of_tools() -> Vec<String> {
    keys(&object(TOOLS_ENGLISH.as_bytes()).unwrap()).collect()
}

#[test]
fn english_has_every_text() {
    let files = files();
    let (_, english, _) = files.iter().find(|(language, ..)| *language == Language::english()).unwrap();
    let of_programs = Texts::keys().chain(ReaderTexts::keys()).chain(DoctorTexts::keys());
    let of_programs = of_programs.chain(BackTexts::keys());
    let known: BTreeSet<String> = of_programs.map(str::to_owned).chain(keys_of_tools()).collect();
    assert_eq!(keys(english).collect::<BTreeSet<_>>(), known);
}

#[test]
fn the_tools_have_just_the_texts_that_they_ask_for() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/tools");
    let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let code: String = files.collect();
    let words = code.split(|letter: char| letter != '_' && !letter.is_ascii_alphanumeric());
    let asked: BTreeSet<String> = words
        .filter(|word| word.starts_with("tool_") || word.starts_with("shortcuts_"))
        .map(str::to_owned)
        .collect();
    assert_eq!(asked, keys_of_tools().into_iter().collect());
}

/// The feed doctor says the same of a publisher's own files.
#[test]
fn every_other_locale_has_the_same_texts_with_the_same_values_and_its_plural_forms() {
    for (language, _, bytes) in files() {
        if language != Language::english() {
            let checkup = LocaleCheckup::of(&language, Some(&bytes));
            assert_eq!(checkup, LocaleCheckup::Read(LocaleFaults::default()), "{language}");
        }
    }
}

/// A line must not begin with them.
#[test]
fn french_signs_of_two_parts_hold_on_to_their_word() {
    let files = files();
    let (_, _, bytes) = files.iter().find(|(known, ..)| *known == language("fr")).unwrap();
    let loose = [" :", " ;", " ?", " !", " »", "« "];
    let text = std::str::from_utf8(bytes).unwrap();
    assert_eq!(loose.iter().find(|loose| text.contains(**loose)), None);
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
    assert_eq!(Locale::read(language("nl"), b"[]"), Err(LocaleError::NotAnObject));
}

#[test]
fn a_text_of_a_wrong_kind_costs_that_text_only() {
    let file =
        br#"{"home": 1, "retry": "Opnieuw", "pages": "bladzijden", "articles": {"one": 1, "other": "{n}"}}"#;
    let texts = Locale::read(language("nl"), file).unwrap().texts;
    assert_eq!((texts.home(), texts.retry()), ("Home".to_owned(), "Opnieuw".to_owned()));
    let counted = [texts.pages(), texts.articles()].map(|text| text.of(2, &Language::english()));
    assert_eq!(counted, ["2 pages", "2 articles"]);
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
