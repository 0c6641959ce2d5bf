//! A file that belongs to an article.

use std::time::Duration;

use feed::Link;

use crate::kind::{self, Kind};
use crate::slug::slugify;
use crate::{Address, Text};

/// A document: a publication of its own, in a language of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its segment in addresses, unique within its article.
    pub slug: String,
    /// What it is called, in its own language.
    pub title: Text,
    /// Whether the feed or the body names it; else the title is made of the file's name, or is the article's.
    pub has_own_title: bool,
    /// Where the file is.
    pub url: Link,
    /// The media type (RFC 6838), when known.
    pub mime_type: Option<String>,
    /// The size in bytes, when known.
    pub size_in_bytes: Option<u64>,
    /// How long it plays, when known.
    pub duration: Option<Duration>,
    /// The number of pages, when known.
    pub pages: Option<u32>,
    /// A picture of the first page.
    pub cover: Option<Link>,
    /// Whether the file is tagged, when known.
    pub tagged: Option<bool>,
}

/// Endings of addresses that say nothing of the file: those at which a program answers, and that of a PDF file which
/// is none.
const UNTELLING: [&str; 6] = ["php", "asp", "aspx", "cgi", "jsp", "pdf"];

/// Whether it names a file in a folder that is somebody else's to choose, and one that is seen there.
fn is_sound(name: &str) -> bool {
    !name.starts_with('.')
        && !name.contains(|letter: char| matches!(letter, '/' | '\\') || letter.is_control())
}

impl Document {
    /// What sort of file it is, by its media type, else by its name.
    pub fn kind(&self) -> Kind {
        kind::of(self.mime_type.as_deref(), &self.url)
    }

    /// Whether the portal can show it in its own reader.
    pub fn is_pdf(&self) -> bool {
        self.kind() == Kind::Pdf
    }

    /// The name to save the file under: its own where that says what it is, else one made of the title.
    pub fn file_name(&self) -> String {
        let ending = self.format().map(|format| format.to_ascii_lowercase());
        let decoded = Address::parse(self.url.file_name().unwrap_or_default());
        let own = decoded.segments().first().filter(|name| {
            let has = |ending: &String| name.to_ascii_lowercase().ends_with(&[".", ending].concat());
            is_sound(name) && ending.as_ref().is_some_and(has)
        });
        own.cloned().unwrap_or_else(|| {
            let name = slugify(&self.title.value);
            let name = if name.is_empty() { self.slug.clone() } else { name };
            ending.map(|ending| [&name, ".", &ending].concat()).unwrap_or(name)
        })
    }

    /// The format in capitals, as people name it: `PDF`, `DOCX`.
    pub fn format(&self) -> Option<String> {
        if self.is_pdf() {
            return Some("PDF".to_owned());
        }
        let ending = self.url.file_extension()?;
        let is_telling = ending.len() <= 5 && !UNTELLING.contains(&ending.as_str());
        is_telling.then(|| ending.to_ascii_uppercase())
    }
}
