//! Bytes to text.

use std::borrow::Cow;

use crate::Code;
use crate::read::findings::Findings;
use crate::read::place::Place;

/// The text: UTF-8, else UTF-16 or UTF-32 as far as their first bytes tell them (RFC 4627, section 3). What cannot be
/// read becomes U+FFFD.
pub(super) fn text<'a>(bytes: &'a [u8], findings: &mut Findings) -> Cow<'a, str> {
    if let Some(text) = wide(bytes) {
        findings.add(Code::OtherEncoding, Place::Feed, "");
        return Cow::Owned(text);
    }
    if bytes.starts_with(b"\xef\xbb\xbf") {
        findings.add(Code::ByteOrderMark, Place::Feed, "EF BB BF");
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(error) => {
            let mut found = String::from("byte ");
            found.push_str(&error.valid_up_to().to_string());
            findings.add(Code::InvalidUtf8, Place::Feed, &found);
            String::from_utf8_lossy(bytes)
        }
    }
}

/// The text of UTF-16 or UTF-32. JSON begins with a mark or a letter of ASCII, so the zeros in its first four bytes
/// tell which it is.
fn wide(bytes: &[u8]) -> Option<String> {
    let (width, is_big_endian) = match bytes {
        [0xff, 0xfe, 0, 0, ..] | [1..=255, 0, 0, 0, ..] => (4, false),
        [0, 0, 0xfe, 0xff, ..] | [0, 0, 0, 1..=255, ..] => (4, true),
        [0xff, 0xfe, ..] | [1..=255, 0, ..] => (2, false),
        [0xfe, 0xff, ..] | [0, 1..=255, ..] => (2, true),
        _ => return None,
    };
    let mut text = String::with_capacity(bytes.len());
    let mut first_half = None;
    for unit in bytes.chunks_exact(width) {
        let push = |number: u32, byte: &u8| number << 8 | u32::from(*byte);
        let unit = if is_big_endian { unit.iter().fold(0, push) } else { unit.iter().rev().fold(0, push) };
        let code = match (first_half.take(), unit) {
            (_, 0xd800..=0xdbff) => {
                first_half = Some(unit);
                continue;
            }
            (Some(first), 0xdc00..=0xdfff) => 0x1_0000 + ((first & 0x3ff) << 10) + (unit & 0x3ff),
            _ => unit,
        };
        text.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
    }
    Some(text)
}
