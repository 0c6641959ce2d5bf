//! One text in several languages.

use crate::{Language, Numbering};

/// A text by language, in the feed's order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Localised(Vec<(Language, String)>);

impl Localised {
    /// A text in each language given. A language given twice keeps its first text.
    pub fn new(texts: impl IntoIterator<Item = (Language, String)>) -> Self {
        let mut seen = Numbering::default();
        let is_new = |(language, _): &(Language, String)| seen.is_new(language.as_str());
        Self(texts.into_iter().filter(is_new).collect())
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every text with its language, in the order given.
    pub fn iter(&self) -> impl Iterator<Item = (&Language, &str)> {
        self.0.iter().map(|(language, text)| (language, text.as_str()))
    }

    /// The text for a reader of `wanted`, with the language it is in: the same language, else the same
    /// language of another region, else `fallback`, else the first there is.
    pub fn best(&self, wanted: &Language, fallback: &Language) -> Option<(&Language, &str)> {
        let exactly = |language: &Language| self.iter().find(|(other, _)| *other == language);
        let broadly = |language: &Language| self.iter().find(|(other, _)| other.is_same_language(language));
        exactly(wanted)
            .or_else(|| broadly(wanted))
            .or_else(|| exactly(fallback))
            .or_else(|| broadly(fallback))
            .or_else(|| self.iter().next())
    }
}
