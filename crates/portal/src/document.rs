//! A file that belongs to an article.

use feed::Link;

use crate::Text;

/// A document: a publication of its own, in a language of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Its segment in addresses, unique within its article.
    pub slug: String,
    /// What it is called, in its own language.
    pub title: Text,
    /// Where the file is.
    pub url: Link,
    /// The media type (RFC 6838), when known.
    pub mime_type: Option<String>,
    /// The size in bytes, when known.
    pub size_in_bytes: Option<u64>,
    /// The number of pages, when known.
    pub pages: Option<u32>,
    /// A picture of the first page.
    pub cover: Option<Link>,
}

impl Document {
    /// Whether the portal can show it in its own reader.
    pub fn is_pdf(&self) -> bool {
        is_pdf(self.mime_type.as_deref(), &self.url)
    }

    /// The format in capitals, as people name it: `PDF`, `DOCX`.
    pub fn format(&self) -> Option<String> {
        if self.is_pdf() {
            return Some("PDF".to_owned());
        }
        self.url.file_extension().map(|extension| extension.to_ascii_uppercase())
    }
}

/// Whether a file is a PDF, by its type, else by its name.
pub(crate) fn is_pdf(mime_type: Option<&str>, url: &Link) -> bool {
    match mime_type {
        Some("application/pdf" | "application/x-pdf") => true,
        None | Some("application/octet-stream" | "binary/octet-stream") => {
            url.file_extension().as_deref() == Some("pdf")
        }
        Some(_) => false,
    }
}
