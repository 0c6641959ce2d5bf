//! What sort of file a document is: what a page can do with it.

use feed::Link;

/// What sort of file a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Read in the portal's own reader.
    Pdf,
    /// To be heard.
    Audio,
    /// To be watched.
    Video,
    /// A picture.
    Image,
    /// What an office program or a reading app opens: a text, a table, slides, a book.
    Office,
    /// Anything else.
    Other,
}

/// The kind of a file, by its media type (RFC 6838). The reader of feeds finds the type by the file's name where there
/// is none; that is left for a PDF file alone, which has types of many names.
pub(crate) fn of(mime_type: Option<&str>, url: &Link) -> Kind {
    const OFFICE: [&str; 3] = ["vnd.openxmlformats-officedocument.", "vnd.oasis.opendocument.", "vnd.ms-"];
    match mime_type.unwrap_or_default().split_once('/').unwrap_or_default() {
        ("audio", _) | ("application", "ogg") => Kind::Audio,
        ("video", _) => Kind::Video,
        ("image", _) => Kind::Image,
        (_, "pdf" | "x-pdf") => Kind::Pdf,
        (_, "msword" | "rtf" | "epub+zip") => Kind::Office,
        (_, name) if OFFICE.iter().any(|beginning| name.starts_with(beginning)) => Kind::Office,
        ("text", _) => Kind::Other,
        _ if is_pdf(url) => Kind::Pdf,
        _ => Kind::Other,
    }
}

/// Whether a file has the name of a PDF file.
pub(crate) fn is_pdf(url: &Link) -> bool {
    url.file_extension().as_deref() == Some("pdf")
}
