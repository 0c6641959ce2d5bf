//! Dates, numbers, plurals, lists and order by CLDR, from ICU4X's compiled data; names of languages from a list.

use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::HashMap;

use feed::Language;
use icu::calendar::{Date, Iso};
use icu::collator::{Collator, options::CollatorOptions};
use icu::datetime::{DateTimeFormatter, fieldsets::YMD};
use icu::decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu::list::{ListFormatter, options::ListFormatterOptions};
use icu::locale::Locale;
use icu::plurals::{PluralCategory as Category, PluralRules};

use crate::locale::{PluralCategory, known_name};

thread_local! {
    /// Lists are full of dates, and a formatter takes longer to make than a date to write. It stays on its thread.
    static DATES: RefCell<HashMap<Language, Option<DateTimeFormatter<YMD>>>> = RefCell::default();
}

/// A day written out: `5 maart 2024`. ISO 8601 where the language is not known.
pub fn long_date((year, month, day): (i32, u8, u8), language: &Language) -> String {
    let written = |date: &Date<Iso>| {
        DATES.with_borrow_mut(|formatters| {
            if !formatters.contains_key(language) {
                let formatter = DateTimeFormatter::try_new(locale(language).into(), YMD::long()).ok();
                formatters.insert(language.clone(), formatter);
            }
            Some(formatters.get(language)?.as_ref()?.format(date).to_string())
        })
    };
    let date = Date::try_new_iso(year, month, day).ok();
    date.as_ref().and_then(written).unwrap_or_else(|| format!("{year:04}-{month:02}-{day:02}"))
}

/// A number as the language writes it.
pub fn number(value: f64, language: &Language) -> String {
    let plain = value.to_string();
    let formatter =
        DecimalFormatter::try_new(locale(language).into(), DecimalFormatterOptions::default()).ok();
    match (formatter, Decimal::try_from_str(&plain)) {
        (Some(formatter), Ok(decimal)) => formatter.format(&decimal).to_string(),
        _ => plain,
    }
}

/// The plural category of a whole number.
pub fn plural_category(number: u32, language: &Language) -> PluralCategory {
    let rules = PluralRules::try_new_cardinal(locale(language).into());
    rules.map_or(PluralCategory::Other, |rules| category(rules.category_for(number)))
}

/// The plural categories of a language; none where they are not known.
pub fn plural_categories(language: &Language) -> Vec<PluralCategory> {
    let rules = PluralRules::try_new_cardinal(locale(language).into());
    rules.map(|rules| rules.categories().map(category).collect()).unwrap_or_default()
}

fn category(category: Category) -> PluralCategory {
    match category {
        Category::Zero => PluralCategory::Zero,
        Category::One => PluralCategory::One,
        Category::Two => PluralCategory::Two,
        Category::Few => PluralCategory::Few,
        Category::Many => PluralCategory::Many,
        Category::Other => PluralCategory::Other,
    }
}

/// Texts in a row, as the language lists them: `A, B en C`.
pub fn list(texts: &[String], language: &Language) -> String {
    match ListFormatter::try_new_and(locale(language).into(), ListFormatterOptions::default()) {
        Ok(formatter) => formatter.format_to_string(texts.iter()),
        Err(_) => texts.join(", "),
    }
}

/// What a language calls itself; its tag where that is not known.
pub fn language_name(language: &Language) -> String {
    let primary = language.primary();
    known_name(primary).unwrap_or(primary).to_owned()
}

/// Which of two texts comes first, by the rules of a language.
pub fn compare(one: &str, other: &str, language: &Language) -> Ordering {
    match Collator::try_new(locale(language).into(), CollatorOptions::default()) {
        Ok(collator) => collator.compare(one, other),
        Err(_) => one.cmp(other),
    }
}

fn locale(language: &Language) -> Locale {
    language.as_str().parse().unwrap_or(Locale::UNKNOWN)
}
