//! Texts that depend on a number (CLDR plural rules).

use feed::Language;
use serde::Deserialize;

use super::fill;
use crate::platform;

/// A text for each plural category that its language has; `other` is always there.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plural {
    zero: Option<String>,
    one: Option<String>,
    two: Option<String>,
    few: Option<String>,
    many: Option<String>,
    other: String,
}

/// CLDR's plural categories.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PluralCategory {
    /// As in Arabic for none.
    Zero,
    /// As in most languages for one.
    One,
    /// As in Arabic for two.
    Two,
    /// As in Polish for three.
    Few,
    /// As in French for a million.
    Many,
    /// All else.
    Other,
}

impl Plural {
    /// The text for a number, the number in it written as the language writes it.
    pub fn of(&self, number: u32, language: &Language) -> String {
        let text = match platform::plural_category(number, language) {
            PluralCategory::Zero => &self.zero,
            PluralCategory::One => &self.one,
            PluralCategory::Two => &self.two,
            PluralCategory::Few => &self.few,
            PluralCategory::Many => &self.many,
            PluralCategory::Other => &None,
        };
        let text = text.as_ref().unwrap_or(&self.other);
        fill(text, &[("n", &platform::number(f64::from(number), language))])
    }
}
