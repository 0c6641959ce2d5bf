//! A file that belongs to an article.

use std::time::Duration;

use feed::Link;

use crate::Text;
use crate::kind::{self, Kind};

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
}

/// Endings of addresses at which a program answers: they say nothing of what it answers with.
const PROGRAMS: [&str; 5] = ["php", "asp", "aspx", "cgi", "jsp"];

impl Document {
    /// What sort of file it is, by its media type, else by its name.
    pub fn kind(&self) -> Kind {
        kind::of(self.mime_type.as_deref(), &self.url)
    }

    /// Whether the portal can show it in its own reader.
    pub fn is_pdf(&self) -> bool {
        self.kind() == Kind::Pdf
    }

    /// The format in capitals, as people name it: `PDF`, `DOCX`.
    pub fn format(&self) -> Option<String> {
        let kind = self.kind();
        if kind == Kind::Pdf {
            return Some("PDF".to_owned());
        }
        let ending = self.url.file_extension().filter(|ending| {
            kind::of_name(&self.url) == kind && is_short(ending) && !PROGRAMS.contains(&ending.as_str())
        });
        let subtype = || {
            self.mime_type.as_deref()?.split_once('/').map(|(_, subtype)| subtype.trim_start_matches("x-"))
        };
        let format = ending.as_deref().or_else(|| subtype().filter(|subtype| is_short(subtype)));
        format.map(str::to_ascii_uppercase)
    }
}

/// Whether people would use it as the name of a format.
fn is_short(name: &str) -> bool {
    name.len() <= 5 && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
