//! What a document says of itself, and the files inside.

use feed::Json;

use super::{number, string};

/// A file inside the document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Attachment {
    /// Its name.
    pub name: String,
    /// What it is, where the document says so.
    pub description: Option<String>,
    /// Its size in bytes, when known.
    pub size: Option<u64>,
}

impl Attachment {
    pub(super) fn read(json: &Json) -> Self {
        Self {
            name: string(json.get("name")),
            description: json.get("description").and_then(Json::as_text).map(str::to_owned),
            size: number(json.get("size")).map(u64::from),
        }
    }
}

/// One thing that a document says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DocumentFact {
    /// Its title.
    Title(String),
    /// Who wrote it.
    Author(String),
    /// What it is about.
    Subject(String),
    /// The same in single words.
    Keywords(String),
    /// Its language (BCP 47), as the document has it.
    Language(String),
    /// Whether it says what is a heading, a list, a table (tagged PDF).
    Tagged(bool),
    /// How many pages.
    Pages(u32),
    /// How many bytes.
    Size(u64),
    /// The size of its first page in millimetres, width and height.
    PageSize(u32, u32),
    /// The day on which it was made: year, month, day.
    Created(i32, u8, u8),
    /// The day on which it last changed.
    Modified(i32, u8, u8),
    /// The program that it was written in.
    Program(String),
    /// The program that made the PDF.
    Producer(String),
    /// The version of PDF (ISO 32000), as in `1.7`.
    Version(String),
}

impl DocumentFact {
    /// Reads `["title", "Jaarverslag"]`, `["page-size", 210, 297]`.
    pub(super) fn read(json: &Json) -> Option<Self> {
        let Json::List(parts) = json else { return None };
        let text = || string(parts.get(1));
        let at = |at: usize| number(parts.get(at));
        let day =
            || Some((i32::try_from(at(1)?).ok()?, u8::try_from(at(2)?).ok()?, u8::try_from(at(3)?).ok()?));
        Some(match parts.first()?.as_text()? {
            "title" => Self::Title(text()),
            "author" => Self::Author(text()),
            "subject" => Self::Subject(text()),
            "keywords" => Self::Keywords(text()),
            "language" => Self::Language(text()),
            "tagged" => Self::Tagged(at(1)? > 0),
            "pages" => Self::Pages(at(1)?),
            "size" => Self::Size(u64::from(at(1)?)),
            "page-size" => Self::PageSize(at(1)?, at(2)?),
            "created" => day().map(|(year, month, day)| Self::Created(year, month, day))?,
            "modified" => day().map(|(year, month, day)| Self::Modified(year, month, day))?,
            "program" => Self::Program(text()),
            "producer" => Self::Producer(text()),
            "version" => Self::Version(text()),
            _ => return None,
        })
    }
}
