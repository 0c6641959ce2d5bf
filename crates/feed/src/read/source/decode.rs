//! Bytes to text.

use std::borrow::Cow;

use crate::Code;
use crate::read::findings::Findings;
use crate::read::place::Place;

/// The text without its byte order mark: UTF-8, else UTF-16 or UTF-32 as far as their first bytes tell them
/// (RFC 4627, section 3). What cannot be read becomes U+FFFD.
pub(super) fn text<'a>(bytes: &'a [u8], findings: &mut Findings) -> Cow<'a, str> {
    // A mark that is a character: programs that put files together leave one for each of them.
    const MARK: char = '\u{feff}';
    if let Some(text) = wide(bytes) {
        findings.add(Code::OtherEncoding, Place::Feed, "");
        return Cow::Owned(text.trim_start_matches(MARK).to_owned());
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(error) => {
            let mut found = String::from("byte ");
            found.push_str(&error.valid_up_to().to_string());
            findings.add(Code::InvalidUtf8, Place::Feed, &found);
            String::from_utf8_lossy(bytes)
        }
    };
    if !text.starts_with(MARK) {
        return text;
    }
    findings.add(Code::ByteOrderMark, Place::Feed, "EF BB BF");
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim_start_matches(MARK)),
        Cow::Owned(text) => Cow::Owned(text.trim_start_matches(MARK).to_owned()),
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
    let units = bytes.chunks_exact(width).map(|unit| {
        let push = |number: u32, byte: &u8| number << 8 | u32::from(*byte);
        if is_big_endian { unit.iter().fold(0, push) } else { unit.iter().rev().fold(0, push) }
    });
    Some(if width == 4 {
        units.map(|unit| char::from_u32(unit).unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    } else {
        let units = units.map(|unit| u16::try_from(unit).unwrap_or_default());
        char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    })
}
