//! Texts that depend on a number (CLDR plural rules).

use feed::{Json, Language};

use super::fill;
use crate::platform;

/// A text for each plural category that its language has; `other` is always there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plural {
    forms: Vec<(PluralCategory, String)>,
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

impl PluralCategory {
    /// Each category by CLDR's name for it.
    const NAMED: [(&str, Self); 6] = [
        ("zero", Self::Zero),
        ("one", Self::One),
        ("two", Self::Two),
        ("few", Self::Few),
        ("many", Self::Many),
        ("other", Self::Other),
    ];

    /// The category of this name, if there is one.
    #[cfg(target_arch = "wasm32")]
    pub fn named(name: &str) -> Option<Self> {
        Self::NAMED.iter().find(|(known, _)| *known == name).map(|(_, category)| *category)
    }

    /// CLDR's name for it.
    pub fn name(self) -> &'static str {
        Self::NAMED.iter().find(|(_, category)| *category == self).map_or("other", |(name, _)| name)
    }

    /// The category that stands there in CLDR's order; `other` beyond its end.
    #[cfg(target_arch = "wasm32")]
    pub fn at(place: usize) -> Self {
        Self::NAMED.get(place).map_or(Self::Other, |(_, category)| *category)
    }
}

impl Plural {
    /// Reads `{"one": "…", "other": "…"}`; `None` when it is something else.
    pub(super) fn read(forms: &Json) -> Option<Self> {
        let mut read = Vec::new();
        for (name, category) in PluralCategory::NAMED {
            match forms.get(name) {
                Some(Json::Text(text)) if !text.is_empty() => read.push((category, text.clone())),
                None if category != PluralCategory::Other => {}
                _ => return None,
            }
        }
        Some(Self { forms: read })
    }

    /// The text for a number, the number in it written as the language writes it.
    pub fn of(&self, number: u32, language: &Language) -> String {
        let category = platform::plural_category(number, language);
        let form = |wanted| {
            self.forms.iter().find(|(category, _)| *category == wanted).map(|(_, text)| text.as_str())
        };
        let text = form(category).or_else(|| form(PluralCategory::Other)).unwrap_or_default();
        fill(text, &[("n", &platform::number(f64::from(number), language))])
    }
}
