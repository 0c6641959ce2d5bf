//! JSON whose texts were put together by hand, or cut in the middle of a character.

use std::iter::Peekable;
use std::str::Chars;

/// Escapes bare control characters inside texts, and replaces halves of surrogate pairs by `\ufffd`
/// (RFC 8259, sections 7 and 8.2). `None` when there was nothing of the kind.
pub(super) fn texts(json: &str) -> Option<String> {
    let mut mended = String::with_capacity(json.len());
    let mut letters = json.chars().peekable();
    let mut is_in_text = false;
    let mut is_changed = false;
    while let Some(letter) = letters.next() {
        match letter {
            '"' => {
                is_in_text = !is_in_text;
                mended.push('"');
            }
            '\\' if is_in_text => is_changed |= push_escape(&mut mended, &mut letters),
            '\0'..' ' if is_in_text => {
                is_changed = true;
                mended.push_str(match letter {
                    '\n' => "\\n",
                    '\t' => "\\t",
                    '\r' => "\\r",
                    _ => " ",
                });
            }
            _ => mended.push(letter),
        }
    }
    is_changed.then_some(mended)
}

/// Copies the escape whose backslash was just read; whether it had to be replaced.
fn push_escape(mended: &mut String, letters: &mut Peekable<Chars<'_>>) -> bool {
    const REPLACEMENT: &str = "\\ufffd";
    let Some(kind) = letters.next() else {
        mended.push('\\');
        return false;
    };
    if kind != 'u' {
        mended.push('\\');
        mended.push(kind);
        return false;
    }
    let first = hex(letters);
    match unit(&first) {
        Some(0xd800..=0xdbff) => {}
        Some(0xdc00..=0xdfff) => {
            mended.push_str(REPLACEMENT);
            return true;
        }
        _ => {
            push_unit(mended, &first);
            return false;
        }
    }
    // A first half: the second must follow at once.
    let mut ahead = letters.clone();
    if ahead.next() == Some('\\') && ahead.next() == Some('u') {
        let second = hex(&mut ahead);
        if matches!(unit(&second), Some(0xdc00..=0xdfff)) {
            push_unit(mended, &first);
            push_unit(mended, &second);
            *letters = ahead;
            return false;
        }
    }
    mended.push_str(REPLACEMENT);
    true
}

/// Up to four hexadecimal digits.
fn hex(letters: &mut Peekable<Chars<'_>>) -> String {
    let mut digits = String::with_capacity(4);
    while digits.len() < 4
        && let Some(digit) = letters.next_if(char::is_ascii_hexdigit)
    {
        digits.push(digit);
    }
    digits
}

/// The UTF-16 unit of four digits; fewer are a mistake that is not mended here.
fn unit(digits: &str) -> Option<u16> {
    if digits.len() == 4 { u16::from_str_radix(digits, 16).ok() } else { None }
}

fn push_unit(mended: &mut String, digits: &str) {
    mended.push_str("\\u");
    mended.push_str(digits);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sound_json_is_left_alone() {
        for json in
            [r#"{"a": "\ud83d\ude00 \n \\ \" é"}"#, "{\n\t\"a\":\r\n 1}", r#""\u00e9""#, r#""\u12"#, "\"\\"]
        {
            assert_eq!(texts(json), None, "{json}");
        }
    }

    #[test]
    fn halves_of_characters_are_replaced() {
        for (json, mended) in [
            (r#""a\ud83d""#, r#""a\ufffd""#),
            (r#""\ud83d\n""#, r#""\ufffd\n""#),
            (r#""\ud83d\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#),
            (r#""\ude00x""#, r#""\ufffdx""#),
        ] {
            assert_eq!(texts(json).as_deref(), Some(mended));
        }
    }

    #[test]
    fn bare_control_characters_are_escaped() {
        assert_eq!(texts("{\n\"a\": \"b\nc\td\u{1}\"}").as_deref(), Some("{\n\"a\": \"b\\nc\\td \"}"));
    }
}
