//! A file that belongs to an item.

use std::time::Duration;

use crate::{Language, Link};

/// An attachment, following JSON Feed 1.1.
#[derive(Debug, Clone, PartialEq)]
pub struct Attachment {
    /// Where the file is.
    pub url: Link,
    /// The media type (RFC 6838), lower-case, without parameters; from the file's name where the feed gives none.
    pub mime_type: Option<String>,
    /// The file's name for people.
    pub title: Option<String>,
    /// The size in bytes, when known and positive.
    pub size_in_bytes: Option<u64>,
    /// How long it plays, when known and more than nothing.
    pub duration: Option<Duration>,
    /// What the attachment says in `_tribune`.
    pub extension: AttachmentExtension,
}

/// The `_tribune` object of an attachment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AttachmentExtension {
    /// The language that the document is in.
    pub language: Option<Language>,
    /// The number of pages.
    pub pages: Option<u32>,
    /// A picture of the first page.
    pub cover: Option<Link>,
    /// Whether the file says what in it is a heading, a list, a picture (a tagged PDF, as in PDF/UA).
    pub tagged: Option<bool>,
}
