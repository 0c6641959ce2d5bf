//! How long a browser may keep a file without asking.

use std::ops::RangeInclusive;

use crate::serve::content_type;

/// The name of the file changes with its content: keep it for a year and never ask.
pub(crate) const FOR_GOOD: &str = "public, max-age=31536000, immutable";
/// Keep it, and ask before each use whether it is still the same.
pub(crate) const ASK_FIRST: &str = "no-cache";
/// Keep nothing.
pub(crate) const NEVER: &str = "no-store";

/// How many hexadecimal digits Trunk puts in a name: it leaves out noughts at the beginning, of which one in sixteen hashes has one.
/// With fewer still, a date that is part of a name could be taken for one.
const HASH_LENGTHS: RangeInclusive<usize> = 15..=16;

/// What `Cache-Control` says of a file, by its path below the base.
///
/// Pages are never kept for good, wherever they lie: theirs are the addresses that visitors come back to. Nor are the
/// scripts that wasm-bindgen puts in `snippets/`: it names that folder after the crate, not after what is in it.
pub(crate) fn of(path: &str) -> &'static str {
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    let is_page = content_type::of(name).starts_with("text/html");
    if !is_page && (folders.split('/').any(has_version) || has_hash(name)) { FOR_GOOD } else { ASK_FIRST }
}

/// `pdfjs-6.5.438`: a name, a hyphen, numbers between dots.
fn has_version(folder: &str) -> bool {
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    folder.rsplit_once('-').is_some_and(|(name, version)| {
        !name.is_empty() && version.contains('.') && version.split('.').all(is_number)
    })
}

/// `app-0123456789abcdef.js`, `app-0123456789abcdef_bg.wasm`: a hyphen, the hash, and then the rest.
fn has_hash(name: &str) -> bool {
    name.split('-').skip(1).any(|part| {
        let digits = part.bytes().take_while(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')).count();
        HASH_LENGTHS.contains(&digits) && part[digits..].starts_with(['.', '_'])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_changes_with_its_content_is_kept_for_good() {
        for path in [
            "tribune-app-0123456789abcdef.js",
            "tribune-app-0123456789abcdef_bg.wasm",
            "style-0123456789abcdef.css",
            "paper-123456789abcdef.css",
            "assets/boot-fedcba9876543210.min.js",
            "pdfjs-6.5.438/web/cmaps/78-H.bcmap",
            "dompurify-3.4.18/purify.min.js",
            "fonts-1.2.3/serif.woff2",
        ] {
            assert_eq!(of(path), FOR_GOOD, "{path}");
        }
    }

    #[test]
    fn all_else_is_asked_for_first() {
        for path in [
            "index.html",
            "feed.json",
            "documents/report-2024.pdf",
            "documents/report-2024.1.pdf",
            "snippets/tribune-app-1f/inline0.js",
            "report-20241231235959.pdf",
            "app-0123456789abcdef0.js",
            "app-0123456789ABCDEF.js",
            "0123456789abcdef.js",
            "notes-1/a.txt",
            "release-1.x/a.txt",
            "pdfjs-6.5.438/index.html",
            "page-0123456789abcdef.html",
        ] {
            assert_eq!(of(path), ASK_FIRST, "{path}");
        }
    }
}
