//! What is wrong with a language's file of the interface's texts.
//!
//! For content teams, in the feed doctor's program: no other reaches this, and all the English texts with it.

use feed::{Json, Language};

use super::{BACK_ENGLISH, DOCTOR_ENGLISH, ENGLISH, PluralCategory, READER_ENGLISH, TOOLS_ENGLISH, object};
use crate::platform;

/// How the file of a language is doing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LocaleCheckup {
    /// It is English, which needs no file.
    BuiltIn,
    /// There is no file: the interface is in English.
    Missing,
    /// It is no JSON object: the interface is in English.
    Broken,
    /// It can be read; English stands in for what is not right.
    Read(LocaleFaults),
}

/// A language of the portal, and how its file is doing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocaleReport {
    /// The portal's language.
    pub language: Language,
    /// The file's name below the portal's address: `locales/nl.json`.
    pub file: String,
    /// What is wrong with it.
    pub checkup: LocaleCheckup,
}

/// The keys of the texts that are not right.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LocaleFaults {
    /// Texts that are not there, or empty.
    pub lacking: Vec<String>,
    /// Texts that are no text, or not one for each plural form.
    pub wrong: Vec<String>,
    /// Texts with other values in braces than the English ones.
    pub values: Vec<String>,
    /// Texts with other plural forms than the language has.
    pub plurals: Vec<String>,
    /// Texts that nobody asks for.
    pub unknown: Vec<String>,
}

/// The plural forms that may say their number in words: `a page`, `two pages`.
const IN_WORDS: [&str; 3] = ["zero", "one", "two"];

impl LocaleCheckup {
    /// Looks through a language's own file; `None` where there is none.
    pub fn of(language: &Language, file: Option<&[u8]>) -> Self {
        if *language == Language::english() {
            return Self::BuiltIn;
        }
        let Some(file) = file.map(<[u8]>::trim_ascii_start) else { return Self::Missing };
        // A server may answer with the portal's own page where it has no file.
        if file.starts_with(b"<") {
            return Self::Missing;
        }
        match object(file) {
            Ok(file) => Self::Read(LocaleFaults::of(&file, &platform::plural_categories(language))),
            Err(_) => Self::Broken,
        }
    }

    /// Whether the interface has texts in the file's language.
    #[cfg(any(test, target_arch = "wasm32"))]
    pub fn is_usable(&self) -> bool {
        matches!(self, Self::BuiltIn | Self::Read(_))
    }
}

impl LocaleFaults {
    /// Whether there is nothing to mend.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }

    /// The faults of a file whose language has these plural categories; none where they are not known.
    fn of(file: &Json, categories: &[PluralCategory]) -> Self {
        let mut faults = Self::default();
        let english: Vec<Json> = [ENGLISH, READER_ENGLISH, DOCTOR_ENGLISH, BACK_ENGLISH, TOOLS_ENGLISH]
            .iter()
            .filter_map(|part| object(part.as_bytes()).ok())
            .collect();
        let known: Vec<&(String, Json)> = english.iter().filter_map(Json::as_object).flatten().collect();
        for (key, text) in &known {
            if let Some(list) = faults.list(text, file.get(key), categories) {
                list.push(key.clone());
            }
        }
        let keys = file.as_object().unwrap_or_default().iter().map(|(key, _)| key);
        faults.unknown = keys.filter(|key| !known.iter().any(|(other, _)| other == *key)).cloned().collect();
        faults
    }

    /// The list that a text belongs in, if it belongs in any.
    fn list(
        &mut self,
        english: &Json,
        text: Option<&Json>,
        categories: &[PluralCategory],
    ) -> Option<&mut Vec<String>> {
        match (english, text) {
            (_, None) => Some(&mut self.lacking),
            (Json::Text(_), Some(Json::Text(text))) if text.is_empty() => Some(&mut self.lacking),
            (Json::Text(english), Some(Json::Text(text))) => {
                (values(english) != values(text)).then_some(&mut self.values)
            }
            (Json::Object(english), Some(Json::Object(forms))) if forms.iter().all(is_form) => {
                if !has_just(forms, categories) {
                    return Some(&mut self.plurals);
                }
                let wanted =
                    english.last().and_then(|(_, text)| text.as_text()).map(values).unwrap_or_default();
                let is_right = forms.iter().all(|(name, form)| {
                    let found = form.as_text().map(values).unwrap_or_default();
                    found == wanted
                        || (found.is_empty() && wanted == ["n"] && IN_WORDS.contains(&name.as_str()))
                });
                (!is_right).then_some(&mut self.values)
            }
            _ => Some(&mut self.wrong),
        }
    }
}

fn is_form((_, text): &(String, Json)) -> bool {
    text.as_text().is_some_and(|text| !text.is_empty())
}

/// Whether there is a form for each category, and for nothing else.
fn has_just(forms: &[(String, Json)], categories: &[PluralCategory]) -> bool {
    let is_known = |name: &str| categories.iter().any(|category| category.name() == name);
    let has = |name: &str| forms.iter().any(|(form, _)| form == name);
    categories.is_empty()
        || (forms.iter().all(|(name, _)| is_known(name))
            && categories.iter().all(|category| has(category.name())))
}

/// The names in braces, each once, in alphabetical order.
fn values(text: &str) -> Vec<&str> {
    let parts = text.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
    let mut names: Vec<&str> = parts.map(|(name, _)| name).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
