//! Why a document tells nothing.

use std::fmt;

/// Each case is something that whoever publishes the document can act on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentError {
    /// There are no bytes.
    Empty,
    /// It is a web page: an error, or a log-in.
    WebPage,
    /// It is something else.
    NotAPdf,
    /// It cannot be opened without a password.
    Password,
    /// It is encrypted in a way that is not known here.
    Encryption,
    /// It is damaged beyond repair, or made to break its readers.
    Damaged,
    /// It has no page.
    NoPage,
    /// It takes longer than the limits allow.
    TooSlow,
    /// The machine has no thread left to read it in.
    NoThread,
}

impl fmt::Display for DocumentError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Empty => "the file is empty: upload it again",
            Self::WebPage => {
                "it is a web page and no PDF file: let the address lead to the file itself, not to a page about it or a log-in"
            }
            Self::NotAPdf => "it is no PDF file: look what was uploaded, or give it the media type that it has",
            Self::Password => "it asks for a password, which visitors do not have: publish a copy without one",
            Self::Encryption => {
                "it is encrypted in a way that few programs can read: publish a copy that is not encrypted"
            }
            Self::Damaged => "the file is damaged: upload it again, or export it once more",
            Self::NoPage => "it has no page: export it once more",
            Self::TooSlow => "it takes too long to read: export it in a simpler way, or in several parts",
            Self::NoThread => "this machine could not read it: too little memory is left",
        })
    }
}

impl std::error::Error for DocumentError {}
