//! A text that knows its language.

use feed::Language;

use crate::OwnPage;

/// A plain text and the language it is in, when that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The text.
    pub value: String,
    /// Its language; `None` where the feed does not say.
    pub language: Option<Language>,
}

impl Text {
    /// A text in a language.
    pub fn new(value: impl Into<String>, language: Option<Language>) -> Self {
        Self { value: value.into(), language }
    }
}

/// What a place is called. Some names are the interface's own; the others come from the feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// "Home", in the interface's language.
    Home,
    /// "News and analyses", in the interface's language.
    DefaultSection,
    /// What a page of the portal's own is called, in the interface's language.
    Own(OwnPage),
    /// A name from the feed.
    Text(Text),
}
