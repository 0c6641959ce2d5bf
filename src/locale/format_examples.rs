//! Dates, numbers and plurals as each language writes them, on both sides.

use feed::Language;

use crate::locale::PluralCategory;
use crate::platform::{long_date, number, plural_category};

/// Fails where this side writes something else than the examples.
pub(crate) fn check() {
    let language = |tag| Language::parse(tag).unwrap();
    for (tag, date, amount) in [
        ("en", "March 5, 2024", "1,234.5"),
        ("nl", "5 maart 2024", "1.234,5"),
        ("fr", "5 mars 2024", "1\u{202f}234,5"),
        ("de", "5. März 2024", "1.234,5"),
        ("ar", "5 مارس 2024", "1,234.5"),
    ] {
        assert_eq!(long_date((2024, 3, 5), &language(tag)), date);
        assert_eq!(number(1234.5, &language(tag)), amount);
    }
    for (tag, count, category) in [
        ("en", 1, PluralCategory::One),
        ("en", 0, PluralCategory::Other),
        ("fr", 0, PluralCategory::One),
        ("ar", 2, PluralCategory::Two),
        ("ar", 11, PluralCategory::Many),
        ("ar", 0, PluralCategory::Zero),
    ] {
        assert_eq!(plural_category(count, &language(tag)), category, "{tag} {count}");
    }
}
