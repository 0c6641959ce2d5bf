//! Texts in lists, and one method for each.

use std::sync::Arc;

use feed::Json;

use super::Plural;

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
            /// Reads a locale file's object. What it lacks, or has in a wrong form, is taken from `fallback`.
            pub(super) fn from_file(file: &feed::Json, fallback: &Self) -> Self {
                Self($crate::locale::words::Words::read(file, WORDS, PLURALS, &fallback.0))
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
    pub(super) fn read(file: &Json, words: &[&str], plurals: &[&str], fallback: &Self) -> Self {
        let words = words.iter().enumerate().map(|(at, key)| match file.get(key) {
            // A translator begins with empty texts.
            Some(Json::Text(text)) if !text.is_empty() => text.clone(),
            _ => fallback.word(at),
        });
        let plurals = plurals
            .iter()
            .enumerate()
            .map(|(at, key)| file.get(key).and_then(Plural::read).unwrap_or_else(|| fallback.numbered(at)));
        Self { words: words.collect(), plurals: plurals.collect() }
    }

    pub(super) fn word(&self, at: usize) -> String {
        self.words.get(at).cloned().unwrap_or_default()
    }

    pub(super) fn numbered(&self, at: usize) -> Plural {
        self.plurals.get(at).cloned().unwrap_or_default()
    }
}
