//! Texts in JSON, as one CMS and as another writes them.

use std::fmt::Write;

/// How a text is written (RFC 8259, section 7).
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Escapes {
    /// What must be escaped, and nothing else.
    Needed,
    /// Slashes and every letter outside ASCII, too, as PHP does unless it is told otherwise.
    All,
}

/// Writes a text with its quotes.
pub(crate) fn push(json: &mut String, text: &str, escapes: Escapes) {
    json.push('"');
    for letter in text.chars() {
        match letter {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '/' if escapes == Escapes::All => json.push_str("\\/"),
            _ if escapes == Escapes::All && !letter.is_ascii() => {
                for unit in letter.encode_utf16(&mut [0; 2]) {
                    let _ = write!(json, "\\u{unit:04x}");
                }
            }
            _ => json.push(letter),
        }
    }
    json.push('"');
}
