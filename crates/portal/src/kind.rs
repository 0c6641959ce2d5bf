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

/// The kind of a file, by its media type (RFC 6838), else by the ending of its name.
pub(crate) fn of(mime_type: Option<&str>, url: &Link) -> Kind {
    const OFFICE: [&str; 3] = ["vnd.openxmlformats-officedocument.", "vnd.oasis.opendocument.", "vnd.ms-"];
    let Some(mime_type) = mime_type else { return of_name(url) };
    match mime_type.split_once('/').unwrap_or((mime_type, "")) {
        ("audio", _) | ("application", "ogg") => Kind::Audio,
        ("video", _) => Kind::Video,
        ("image", _) => Kind::Image,
        (_, "pdf" | "x-pdf") => Kind::Pdf,
        (_, "msword" | "rtf" | "epub+zip") => Kind::Office,
        (_, name) if OFFICE.iter().any(|beginning| name.starts_with(beginning)) => Kind::Office,
        ("text", _) => Kind::Other,
        // What says no more than that there is a file, or is a type of its own: the name may be better known.
        _ => of_name(url),
    }
}

/// The kind that goes with the ending of a file's name.
pub(crate) fn of_name(url: &Link) -> Kind {
    match url.file_extension().as_deref().unwrap_or_default() {
        "pdf" => Kind::Pdf,
        "aac" | "flac" | "m4a" | "mp3" | "oga" | "ogg" | "opus" | "wav" => Kind::Audio,
        "m4v" | "mov" | "mp4" | "ogv" | "webm" => Kind::Video,
        "avif" | "gif" | "jpeg" | "jpg" | "png" | "svg" | "webp" => Kind::Image,
        "doc" | "docx" | "epub" | "odp" | "ods" | "odt" | "ppt" | "pptx" | "rtf" | "xls" | "xlsx" => {
            Kind::Office
        }
        _ => Kind::Other,
    }
}
