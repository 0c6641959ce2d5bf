//! Dates, numbers, plurals, lists, names and order as each language has them, on both sides.

use feed::Language;

use crate::locale::PluralCategory;
use crate::platform::{compare, language_name, list, long_date, number, plural_category};

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

/// Fails where this side writes something else than the examples.
pub(crate) fn check() {
    for (tag, date, amount, names) in [
        ("en", "March 5, 2024", "1,234.5", "Ada, Bo, and Cas"),
        ("nl", "5 maart 2024", "1.234,5", "Ada, Bo en Cas"),
        ("fr", "5 mars 2024", "1\u{202f}234,5", "Ada, Bo et Cas"),
        ("de", "5. März 2024", "1.234,5", "Ada, Bo und Cas"),
        ("ar", "5 مارس 2024", "1,234.5", "Ada وBo وCas"),
    ] {
        assert_eq!(long_date((2024, 3, 5), &language(tag)), date);
        assert_eq!(number(1234.5, &language(tag)), amount);
        assert_eq!(list(&["Ada", "Bo", "Cas"].map(str::to_owned), &language(tag)), names);
        assert_eq!(list(&["Ada".to_owned()], &language(tag)), "Ada");
    }
    for (tag, count, category) in [
        ("en", 1, PluralCategory::One),
        ("en", 0, PluralCategory::Other),
        ("fr", 0, PluralCategory::One),
        ("fr", 1_000_000, PluralCategory::Many),
        ("ar", 0, PluralCategory::Zero),
        ("ar", 1, PluralCategory::One),
        ("ar", 2, PluralCategory::Two),
        ("ar", 3, PluralCategory::Few),
        ("ar", 11, PluralCategory::Many),
        ("ar", 100, PluralCategory::Other),
    ] {
        assert_eq!(plural_category(count, &language(tag)), category, "{tag} {count}");
    }
}

/// Fails where a language is called something else here.
pub(crate) fn check_names() {
    for (tag, name) in
        [("nl", "Nederlands"), ("fr-BE", "Français"), ("ar", "العربية"), ("eu", "Euskara"), ("qaa", "qaa")]
    {
        assert_eq!(language_name(&language(tag)), name);
    }
}

/// Fails where something is in another order than its language wants it.
pub(crate) fn check_order() {
    for (tag, sorted) in [
        ("fr", ["coté", "côte", "côté", "eau", "école", "Zoé"].as_slice()),
        ("de", &["Apfel", "Äpfel", "Öl", "ost", "Zug"]),
        ("sv", &["apa", "zebra", "åska", "äpple", "öl"]),
        ("nl", &["de-escalatie", "deelname", "één", "zorg"]),
        ("ar", &["بيت", "تعليم", "عمل", "مدينة"]),
    ] {
        let mut words: Vec<&str> = sorted.iter().rev().copied().collect();
        words.sort_by(|one, other| compare(one, other, &language(tag)));
        assert_eq!(words, sorted, "{tag}");
    }
}
