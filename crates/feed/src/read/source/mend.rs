//! JSON that was put together by hand, or cut in the middle of a character.

use std::iter::Peekable;
use std::str::Chars;

/// JSON that was mended, and what in it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Mended {
    pub(super) json: String,
    /// Whether something in a text was mended.
    pub(super) has_texts: bool,
    /// Whether a comma was left out.
    pub(super) has_commas: bool,
}

/// Escapes bare control characters inside texts, replaces halves of surrogate pairs by `\ufffd`, doubles
/// backslashes that escape nothing, and leaves out a comma after the last element or field (RFC 8259, sections 4, 5,
/// 7 and 8.2). `None` when there was nothing of the kind.
pub(super) fn json(source: &str) -> Option<Mended> {
    let mut mended = Mended { json: String::with_capacity(source.len()), ..Mended::default() };
    let mut letters = source.chars().peekable();
    let mut is_in_text = false;
    let mut last = ' ';
    while let Some(letter) = letters.next() {
        match letter {
            '"' => {
                is_in_text = !is_in_text;
                mended.json.push('"');
            }
            '\\' if is_in_text => mended.has_texts |= push_escape(&mut mended.json, &mut letters),
            '\0'..' ' if is_in_text => {
                mended.has_texts = true;
                mended.json.push_str(match letter {
                    '\n' => "\\n",
                    '\t' => "\\t",
                    '\r' => "\\r",
                    _ => " ",
                });
            }
            ',' if !is_in_text && !"[{,:".contains(last) && is_last(letters.clone()) => {
                mended.has_commas = true;
            }
            _ => mended.json.push(letter),
        }
        if !letter.is_ascii_whitespace() {
            last = letter;
        }
    }
    (mended.has_texts || mended.has_commas).then_some(mended)
}

/// Whether nothing follows but the end of a list or an object.
fn is_last(mut letters: Peekable<Chars<'_>>) -> bool {
    letters.find(|letter| !letter.is_ascii_whitespace()).is_some_and(|letter| matches!(letter, ']' | '}'))
}

/// Copies the escape whose backslash was just read; whether it had to be replaced.
fn push_escape(mended: &mut String, letters: &mut Peekable<Chars<'_>>) -> bool {
    const REPLACEMENT: &str = "\\ufffd";
    let Some(kind) = letters.next_if(|kind| *kind >= ' ') else {
        mended.push_str("\\\\");
        return true;
    };
    if kind != 'u' {
        let is_known = "\"\\/bfnrt".contains(kind);
        // JavaScript escapes apostrophes as well.
        if kind != '\'' {
            mended.push_str(if is_known { "\\" } else { "\\\\" });
        }
        mended.push(kind);
        return !is_known;
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

    fn texts(source: &str) -> Option<String> {
        json(source).map(|mended| {
            assert!(mended.has_texts && !mended.has_commas, "{source}");
            mended.json
        })
    }

    #[test]
    fn sound_json_is_left_alone() {
        for source in [
            r#"{"a": "\ud83d\ude00 \n \\ \" é, ]"}"#,
            "{\n\t\"a\":\r\n 1, \"b\": [1, 2]}",
            r#""\u00e9""#,
            r#""\u12"#,
        ] {
            assert_eq!(json(source), None, "{source}");
        }
    }

    #[test]
    fn halves_of_characters_are_replaced() {
        for (source, mended) in [
            (r#""a\ud83d""#, r#""a\ufffd""#),
            (r#""\ud83d\n""#, r#""\ufffd\n""#),
            (r#""\ud83d\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#),
            (r#""\ude00x""#, r#""\ufffdx""#),
        ] {
            assert_eq!(texts(source).as_deref(), Some(mended));
        }
    }

    #[test]
    fn bare_control_characters_are_escaped() {
        assert_eq!(texts("{\n\"a\": \"b\nc\td\u{1}\"}").as_deref(), Some("{\n\"a\": \"b\\nc\\td \"}"));
        assert_eq!(texts("\"a\\\nb\"").as_deref(), Some("\"a\\\\\\nb\""));
    }

    #[test]
    fn backslashes_that_escape_nothing_are_backslashes() {
        assert_eq!(texts(r#""it\'s \d+ C:\x é\é""#).as_deref(), Some(r#""it's \\d+ C:\\x é\\é""#));
    }

    #[test]
    fn a_comma_after_the_last_is_left_out() {
        for (source, without) in
            [(r#"[1, {"a": 2,}, ]"#, r#"[1, {"a": 2} ]"#), ("[\"a,\" ,\n]", "[\"a,\" \n]")]
        {
            let expected = Mended { json: without.to_owned(), has_texts: false, has_commas: true };
            assert_eq!(json(source), Some(expected));
        }
        for source in ["[,]", "[1,,]", r#"{"a":,}"#, "[1,", "[1,2]"] {
            assert!(
                json(source).is_none_or(|mended| crate::Json::parse(mended.json.as_bytes()).is_err()),
                "{source}"
            );
        }
    }
}
