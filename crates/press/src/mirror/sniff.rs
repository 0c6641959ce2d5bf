//! What a file is, by what is in it: neither its name nor its server is believed.

use super::kind::Kind;

/// So much of a file tells.
pub(super) const BEGINNING: usize = 4_096;

/// Where a PDF has to say that it is one (ISO 32000, annex on implementation notes).
const PDF_BEGINNING: usize = 1_024;

/// A type of file that is copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FileType {
    pub(super) media_type: &'static str,
    /// How the name of such a file ends.
    pub(super) ending: &'static str,
    pub(super) kind: Kind,
}

/// A drawing; what is in it has to be looked at before it is copied.
pub(super) const SVG: FileType = FileType { media_type: "image/svg+xml", ending: "svg", kind: Kind::Picture };

/// What browsers show and play, by what the file's first bytes are known as, what it is called in feeds, and its ending.
#[rustfmt::skip]
const TYPES: [(&str, &str, &str, Kind); 17] = [
    ("application/pdf", "application/pdf", "pdf", Kind::Document),
    ("image/jpeg", "image/jpeg", "jpg", Kind::Picture),
    ("image/png", "image/png", "png", Kind::Picture),
    ("image/gif", "image/gif", "gif", Kind::Picture),
    ("image/webp", "image/webp", "webp", Kind::Picture),
    ("image/avif", "image/avif", "avif", Kind::Picture),
    ("image/vnd.microsoft.icon", "image/x-icon", "ico", Kind::Picture),
    ("audio/mpeg", "audio/mpeg", "mp3", Kind::Media),
    ("audio/m4a", "audio/mp4", "m4a", Kind::Media),
    ("audio/ogg", "audio/ogg", "ogg", Kind::Media),
    ("audio/opus", "audio/ogg", "opus", Kind::Media),
    ("audio/x-flac", "audio/flac", "flac", Kind::Media),
    ("audio/x-wav", "audio/wav", "wav", Kind::Media),
    ("audio/aac", "audio/aac", "aac", Kind::Media),
    ("video/mp4", "video/mp4", "mp4", Kind::Media),
    ("video/x-m4v", "video/mp4", "m4v", Kind::Media),
    ("video/webm", "video/webm", "webm", Kind::Media),
];

/// The type of a file that begins so; `None` where it is none that is copied.
pub(super) fn sniff(beginning: &[u8]) -> Option<FileType> {
    if is_svg(beginning) {
        return Some(SVG);
    }
    let known = infer::get(beginning).map(|found| found.mime_type());
    let known = known.or_else(|| is_pdf(beginning).then_some("application/pdf"))?;
    if known == "application/pdf" && !is_pdf(beginning) {
        return None;
    }
    TYPES.iter().find(|(found, ..)| *found == known).map(|&(_, media_type, ending, kind)| FileType {
        media_type,
        ending,
        kind,
    })
}

/// What else it is, in words.
pub(super) fn in_words(beginning: &[u8]) -> String {
    if beginning.is_empty() {
        return String::from("an empty file");
    }
    let found = infer::get(beginning).map(|found| found.mime_type());
    match found {
        Some("text/html") => String::from("a web page"),
        Some(media_type) => media_type.to_owned(),
        None if text(beginning).starts_with('<') => String::from("a web page or XML"),
        None => String::from("something of an unknown type"),
    }
}

fn is_pdf(beginning: &[u8]) -> bool {
    const MARK: &[u8] = b"%PDF-";
    let beginning = beginning.get(..PDF_BEGINNING).unwrap_or(beginning);
    !text(beginning).starts_with('<') && beginning.windows(MARK.len()).any(|window| window == MARK)
}

fn is_svg(beginning: &[u8]) -> bool {
    let text = text(beginning);
    ["<svg", "<?xml", "<!--", "<!DOCTYPE svg"].iter().any(|start| text.starts_with(start))
        && text.contains("<svg")
        && !text.contains("<html")
}

fn text(beginning: &[u8]) -> String {
    String::from_utf8_lossy(beginning).trim_start_matches('\u{feff}').trim_start().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ending(bytes: &[u8]) -> Option<&'static str> {
        sniff(bytes).map(|found| found.ending)
    }

    #[test]
    fn files_are_known_by_their_first_bytes() {
        assert_eq!(ending(b"%PDF-1.7\n"), Some("pdf"));
        assert_eq!(ending(b"\r\n\r\njunk\n%PDF-1.4"), Some("pdf"));
        assert_eq!(ending(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Some("png"));
        assert_eq!(ending(b"\xff\xd8\xff\xe0\0\x10JFIF"), Some("jpg"));
        assert_eq!(ending(b"RIFF\x24\0\0\0WEBPVP8 "), Some("webp"));
        assert_eq!(
            ending(b"<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            Some("svg")
        );
    }

    #[test]
    fn pages_and_programs_are_no_files_of_ours() {
        for bytes in [
            &b"<!doctype html><p>%PDF-1.4"[..],
            b"<html><svg></svg></html>",
            b"MZ\x90\0\x03",
            b"PK\x03\x04",
            b"#!/bin/sh\n",
            b"plain text",
            b"",
        ] {
            assert_eq!(ending(bytes), None, "{bytes:?}");
        }
        assert_eq!(in_words(b"<!DOCTYPE html><title>Log in</title>"), "a web page");
    }
}
