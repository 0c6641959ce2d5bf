//! Dates, numbers, plurals, lists, names of languages and order by CLDR, from the browser's own `Intl`.

use std::cmp::Ordering;

use feed::Language;

use crate::locale::{PluralCategory, known_name};

/// What `Intl` gives in a script is smaller than what asks for it from here.
mod intl {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen(module = "/src/platform/browser/formats.js")]
    extern "C" {
        #[wasm_bindgen(js_name = longDate)]
        pub(super) fn long_date(year: i32, month: u8, day: u8, language: &str) -> String;

        pub(super) fn number(value: f64, language: &str) -> String;

        #[wasm_bindgen(js_name = pluralCategory)]
        pub(super) fn plural_category(number: u32, language: &str) -> usize;

        pub(super) fn list(lines: &str, language: &str) -> String;

        #[wasm_bindgen(js_name = languageName)]
        pub(super) fn language_name(language: &str) -> String;

        pub(super) fn compare(one: &str, other: &str, language: &str) -> i32;
    }
}

/// A day written out: `5 maart 2024`.
pub fn long_date((year, month, day): (i32, u8, u8), language: &Language) -> String {
    intl::long_date(year, month, day, language.as_str())
}

/// A number as the language writes it.
pub fn number(value: f64, language: &Language) -> String {
    intl::number(value, language.as_str())
}

/// The plural category of a whole number.
pub fn plural_category(number: u32, language: &Language) -> PluralCategory {
    PluralCategory::at(intl::plural_category(number, language.as_str()))
}

/// Texts in a row, as the language lists them: `A, B en C`.
pub fn list(texts: &[String], language: &Language) -> String {
    intl::list(&texts.join("\n"), language.as_str())
}

/// What a language calls itself; its tag where that is not known. (Chromium knows it of the languages that it speaks
/// itself alone, and would call Basque by its English name.)
pub fn language_name(language: &Language) -> String {
    let primary = language.primary();
    known_name(primary).map_or_else(|| intl::language_name(primary), str::to_owned)
}

/// Which of two texts comes first, by the rules of a language.
pub fn compare(one: &str, other: &str, language: &Language) -> Ordering {
    intl::compare(one, other, language.as_str()).cmp(&0)
}

#[cfg(test)]
mod tests;
