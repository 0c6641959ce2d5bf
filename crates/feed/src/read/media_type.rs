//! Media types (RFC 6838).

/// The media type that files with a lower-case ending have, sorted by ending.
#[rustfmt::skip]
static BY_ENDING: &[(&str, &str)] = &[
    ("aac", "audio/aac"), ("avif", "image/avif"), ("csv", "text/csv"), ("doc", "application/msword"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("epub", "application/epub+zip"), ("flac", "audio/flac"), ("gif", "image/gif"), ("htm", "text/html"),
    ("html", "text/html"), ("ics", "text/calendar"), ("jpeg", "image/jpeg"), ("jpg", "image/jpeg"),
    ("json", "application/json"), ("m4a", "audio/mp4"), ("m4v", "video/mp4"), ("md", "text/markdown"),
    ("mov", "video/quicktime"), ("mp3", "audio/mpeg"), ("mp4", "video/mp4"),
    ("odp", "application/vnd.oasis.opendocument.presentation"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"), ("odt", "application/vnd.oasis.opendocument.text"),
    ("oga", "audio/ogg"), ("ogg", "audio/ogg"), ("ogv", "video/ogg"), ("opus", "audio/ogg"),
    ("pdf", "application/pdf"), ("png", "image/png"), ("ppt", "application/vnd.ms-powerpoint"),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("rtf", "application/rtf"), ("svg", "image/svg+xml"), ("txt", "text/plain"), ("vtt", "text/vtt"),
    ("wav", "audio/wav"), ("webm", "video/webm"), ("webp", "image/webp"), ("xls", "application/vnd.ms-excel"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), ("xml", "application/xml"),
    ("zip", "application/zip"),
];

/// Types that servers and systems give to any file at all, or that are old names for PDF.
static GENERIC: &[&str] = &[
    "application/binary",
    "application/download",
    "application/force-download",
    "application/octet-stream",
    "application/x-download",
    "application/x-pdf",
    "binary/octet-stream",
];

/// The media type that goes with a lower-case ending of a file's name.
pub(super) fn of_ending(ending: &str) -> Option<&'static str> {
    let at = BY_ENDING.binary_search_by(|(other, _)| (*other).cmp(ending)).ok()?;
    BY_ENDING.get(at).map(|(_, media_type)| *media_type)
}

/// Whether a type says no more than that there is a file.
pub(super) fn is_generic(media_type: &str) -> bool {
    GENERIC.contains(&media_type)
}

/// The type in lower case, without parameters; `None` when it is not two names with a slash between.
pub(super) fn normal(raw: &str) -> Option<String> {
    let essence = raw.split(';').next().unwrap_or_default().trim();
    let (kind, name) = essence.split_once('/')?;
    (is_name(kind) && is_name(name)).then(|| essence.to_ascii_lowercase())
}

/// A restricted name (RFC 6838, section 4.2).
fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_are_sorted() {
        assert!(BY_ENDING.is_sorted_by(|one, next| one.0 < next.0));
        assert_eq!(of_ending("pdf"), Some("application/pdf"));
    }

    #[test]
    fn a_type_is_two_names() {
        assert_eq!(normal(" Application/PDF; x=y").as_deref(), Some("application/pdf"));
        for raw in ["pdf", "/", "a/", "application/pdf/x", "text / html"] {
            assert_eq!(normal(raw), None, "{raw}");
        }
    }
}
