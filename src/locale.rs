//! The interface's texts in one language.

mod back_texts;
mod checkup;
mod direction;
mod doctor_texts;
mod facts;
#[cfg(test)]
pub(crate) mod format_examples;
mod language_names;
mod names;
mod plural;
mod reader_texts;
mod texts;
mod words;

use feed::{Json, Language};

use crate::platform::number;

pub use back_texts::BackTexts;
pub use checkup::{LocaleCheckup, LocaleFaults, LocaleReport};
pub(crate) use direction::direction;
pub use doctor_texts::DoctorTexts;
pub use facts::{joined_facts, size};
pub(crate) use language_names::known_name;
pub(crate) use names::names;
pub use plural::{Plural, PluralCategory};
pub use reader_texts::ReaderTexts;
pub use texts::Texts;

/// What is compiled in of the English file: what is used until another comes, and where another has a gap. `build.rs`
/// makes several of it: what one program has, another need not download.
const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/portal_en.json"));
const READER_ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/reader_en.json"));
const DOCTOR_ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/doctor_en.json"));
const BACK_ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/back_en.json"));
/// For the feed doctor to know of: `src/tools/` reads the files by itself.
const TOOLS_ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/tools_en.json"));

/// The interface's texts, for whoever asked for a language.
#[derive(Debug, Clone, PartialEq)]
pub struct Locale {
    /// The language that was asked for.
    pub requested: Language,
    /// The language that the texts are in: English where the one asked for is not to be had.
    pub language: Language,
    /// The texts.
    pub texts: Texts,
}

/// Why a locale file cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LocaleError {
    /// It is no JSON object.
    NotAnObject,
}

impl Locale {
    /// English texts, in the place of `requested`.
    pub fn english(requested: Language) -> Self {
        // The tests read this file, too: it is an object of texts.
        let texts = object(ENGLISH.as_bytes())
            .map(|file| Texts::from_file(&file, &Texts::default()))
            .unwrap_or_default();
        Self { requested, language: Language::english(), texts }
    }

    /// Reads a locale file. What it lacks, or has in a wrong form, is English.
    ///
    /// # Errors
    /// [`LocaleError`] when the file cannot be used at all.
    pub fn read(requested: Language, file: &[u8]) -> Result<Self, LocaleError> {
        let english = Self::english(requested.clone());
        let texts = Texts::from_file(&object(file)?, &english.texts);
        Ok(Self { language: requested.clone(), requested, texts })
    }

    /// How many, as the language writes numbers.
    pub fn count(&self, count: usize) -> String {
        number(f64::from(u32::try_from(count).unwrap_or(u32::MAX)), &self.language)
    }
}

/// The texts of a program that is loaded beside the portal's own.
macro_rules! of_its_own {
    ($texts:ident, $english:ident) => {
        impl $texts {
            /// English texts.
            pub fn english() -> Self {
                object($english.as_bytes())
                    .map(|file| Self::from_file(&file, &Self::default()))
                    .unwrap_or_default()
            }

            /// Reads a locale file. What it lacks, or has in a wrong form, is English.
            ///
            /// # Errors
            /// [`LocaleError`] when the file cannot be used at all.
            pub fn read(file: &[u8]) -> Result<Self, LocaleError> {
                Ok(Self::from_file(&object(file)?, &Self::english()))
            }
        }
    };
}

of_its_own!(ReaderTexts, READER_ENGLISH);
of_its_own!(DoctorTexts, DOCTOR_ENGLISH);
of_its_own!(BackTexts, BACK_ENGLISH);

fn object(file: &[u8]) -> Result<Json, LocaleError> {
    Json::parse(file).ok().filter(|file| file.as_object().is_some()).ok_or(LocaleError::NotAnObject)
}

/// Puts values in the place of `{name}` in a text.
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&["{", name, "}"].concat(), value))
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
