//! Texts in lists, and one method for each.

use std::sync::Arc;

use feed::Json;

use super::{LocaleError, Plural};

/// Makes a struct with one method for each text. The texts themselves are in two lists, which costs the browser build a
/// tenth of what a field for each of them did (20 KB brotli less).
macro_rules! texts {
    ($(#[$meta:meta])* $texts:ident; words: $($word:ident)*; plurals: $($plural:ident)*;) => {
        const WORDS: &[&str] = &[$(stringify!($word)),*];
        const PLURALS: &[&str] = &[$(stringify!($plural)),*];

        #[allow(non_camel_case_types, reason = "named as in the locale files")]
        enum Word { $($word),* }

        #[allow(non_camel_case_types, dead_code, reason = "named as in the locale files")]
        enum Numbered { $($plural),* }

        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Default)]
        pub struct $texts($crate::locale::words::Words);

        /// One method for each key of `public/locales/*.json`; what it says stands there.
        #[allow(missing_docs, reason = "the English file says what each one is")]
        impl $texts {
            $(pub fn $word(&self) -> String {
                self.0.word(Word::$word as usize)
            })*
            $(pub fn $plural(&self) -> $crate::locale::Plural {
                self.0.numbered(Numbered::$plural as usize)
            })*
        }

        impl $texts {
            /// Reads a locale file's object; what it lacks is taken from `fallback`.
            ///
            /// # Errors
            /// [`LocaleError::WrongKind`](super::LocaleError::WrongKind) when a text is no text.
            pub(super) fn from_file(
                file: &feed::Json,
                fallback: Option<&Self>,
            ) -> Result<Self, super::LocaleError> {
                let fallback = fallback.map(|texts| &texts.0);
                $crate::locale::words::Words::read(file, WORDS, PLURALS, fallback).map(Self)
            }

            /// The keys that a locale file is to have for it.
            #[cfg(all(test, not(target_arch = "wasm32")))]
            pub(super) fn keys() -> impl Iterator<Item = &'static str> {
                WORDS.iter().chain(PLURALS).copied()
            }
        }
    };
}

pub(crate) use texts;

/// The texts of one locale, in the order of their keys.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    words: Arc<[String]>,
    plurals: Arc<[Plural]>,
}

impl Words {
    pub(super) fn read(
        file: &Json,
        words: &[&str],
        plurals: &[&str],
        fallback: Option<&Self>,
    ) -> Result<Self, LocaleError> {
        let words = words.iter().enumerate().map(|(at, key)| match file.get(key) {
            Some(Json::Text(text)) => Ok(text.clone()),
            None => Ok(fallback.map(|texts| texts.word(at)).unwrap_or_default()),
            Some(_) => Err(LocaleError::WrongKind),
        });
        let plurals = plurals.iter().enumerate().map(|(at, key)| match file.get(key) {
            Some(forms) => Plural::read(forms),
            None => Ok(fallback.map(|texts| texts.numbered(at)).unwrap_or_default()),
        });
        Ok(Self { words: words.collect::<Result<_, _>>()?, plurals: plurals.collect::<Result<_, _>>()? })
    }

    pub(super) fn word(&self, at: usize) -> String {
        self.words.get(at).cloned().unwrap_or_default()
    }

    pub(super) fn numbered(&self, at: usize) -> Plural {
        self.plurals.get(at).cloned().unwrap_or_default()
    }
}
