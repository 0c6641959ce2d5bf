//! What is found in locale files.

use super::*;

const WHOLE: &str = include_str!("../../../public/locales/en.json");

fn checkup(tag: &str, file: &str) -> LocaleCheckup {
    LocaleCheckup::of(&Language::parse(tag).unwrap(), Some(file.as_bytes()))
}

/// The faults of the English file as that of a language, with something else in it.
fn faults(tag: &str, from: &str, to: &str) -> LocaleFaults {
    assert!(WHOLE.contains(from), "{from}");
    match checkup(tag, &WHOLE.replacen(from, to, 1)) {
        LocaleCheckup::Read(faults) => faults,
        other => panic!("{other:?}"),
    }
}

fn only(change: impl FnOnce(&mut LocaleFaults)) -> LocaleFaults {
    let mut faults = LocaleFaults::default();
    change(&mut faults);
    faults
}

const PAGES: &str = r#""pages": { "one": "{n} page", "other": "{n} pages" }"#;

#[test]
fn a_file_is_missing_broken_or_read() {
    assert_eq!(LocaleCheckup::of(&Language::english(), None), LocaleCheckup::BuiltIn);
    assert_eq!(LocaleCheckup::of(&Language::parse("nl").unwrap(), None), LocaleCheckup::Missing);
    assert_eq!(checkup("nl", "\n<!doctype html><title>FLORA</title>"), LocaleCheckup::Missing);
    for broken in ["", "{", "[]", "\"home\"", "{\"home\": \"Thuis\",}"] {
        assert_eq!(checkup("nl", broken), LocaleCheckup::Broken, "{broken}");
    }
    let whole = checkup("de", WHOLE);
    assert!(whole.is_usable() && !LocaleCheckup::Broken.is_usable() && !LocaleCheckup::Missing.is_usable());
    assert_eq!(whole, LocaleCheckup::Read(LocaleFaults::default()));
}

#[test]
fn texts_that_are_not_there_or_empty_are_lacking() {
    let home = || only(|faults| faults.lacking = vec!["home".to_owned()]);
    assert_eq!(faults("de", r#""home": "Home","#, ""), home());
    assert_eq!(faults("de", r#""home": "Home""#, r#""home": """#), home());
    let LocaleCheckup::Read(faults) = checkup("de", "{}") else { panic!("it is an object") };
    for key in ["home", "pages", "reader_zoom", "health_fine"] {
        assert!(faults.lacking.iter().any(|lacking| lacking == key), "{key}");
    }
}

#[test]
fn texts_of_another_kind_are_wrong() {
    for (from, to, key) in [
        (r#""home": "Home""#, r#""home": 1"#, "home"),
        (r#""home": "Home""#, r#""home": {"other": "Home"}"#, "home"),
        (PAGES, r#""pages": "{n} pages""#, "pages"),
        (PAGES, r#""pages": {"one": 1, "other": "{n} pages"}"#, "pages"),
        (PAGES, r#""pages": {"one": "", "other": "{n} pages"}"#, "pages"),
    ] {
        assert_eq!(faults("de", from, to), only(|faults| faults.wrong = vec![key.to_owned()]), "{to}");
    }
}

#[test]
fn values_in_braces_are_those_of_the_english_text() {
    let values = |key: &str| only(|faults| faults.values = vec![key.to_owned()]);
    assert_eq!(faults("de", r#""home": "Home""#, r#""home": "Home {n}""#), values("home"));
    assert_eq!(faults("de", r#""{n} KB""#, r#""{N} KB""#), values("kilobytes"));
    assert_eq!(faults("de", "{n} pages", "pages"), values("pages"));
    assert_eq!(faults("de", "{n} page\"", "{m} page\""), values("pages"));
    assert!(faults("de", "{n} page\"", "a page\"").is_none(), "one may be said in words");
}

#[test]
fn plural_forms_are_those_of_the_language() {
    let plurals = || only(|faults| faults.plurals = vec!["pages".to_owned()]);
    assert_eq!(faults("de", PAGES, r#""pages": {"other": "{n} pages"}"#), plurals());
    assert_eq!(faults("de", PAGES, r#""pages": {"one": "{n}", "few": "{n}", "other": "{n}"}"#), plurals());
    assert_eq!(faults("de", PAGES, r#""pages": {"one": "{n}", "others": "{n}", "other": "{n}"}"#), plurals());
    assert_eq!(faults("de", PAGES, r#""pages": {"one": "{n}"}"#), plurals());
    let arabic = r#""pages": {"zero": "none", "one": "one", "two": "two", "few": "{n}", "many": "{n}", "other": "{n}"}"#;
    let of_pages = |faults: LocaleFaults| faults.plurals.contains(&"pages".to_owned());
    assert!(of_pages(faults("ar", PAGES, PAGES)));
    assert!(!of_pages(faults("ar", PAGES, arabic)));
    assert!(faults("ar", PAGES, arabic).values.is_empty());
}

#[test]
fn texts_that_nobody_asks_for_are_unknown() {
    let found = faults("de", r#""home": "Home""#, r#""home": "Home", "hom": "?""#);
    assert_eq!(found, only(|faults| faults.unknown = vec!["hom".to_owned()]));
}
