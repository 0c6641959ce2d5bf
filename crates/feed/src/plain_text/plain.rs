//! Stretches of text that are shown as they stand.

/// How many bytes at the start of `text` hold no markup, no references, nothing invisible, and no blanks but single
/// ones between words. There may be more to come of the kind: what is rare is left to those who look at letters.
pub(super) fn length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut end = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        // A blank counts when a word follows it.
        if byte == b' ' && at == end && at > 0 {
            continue;
        }
        if !is_plain(byte, bytes.get(at + 1..).unwrap_or_default()) {
            break;
        }
        end = at + 1;
    }
    end
}

/// Whether a letter that starts with `byte` is plain, given what follows in UTF-8 (RFC 3629, section 3); and whatever
/// is inside a letter.
fn is_plain(byte: u8, rest: &[u8]) -> bool {
    match byte {
        // The bracket may end a wrapper.
        b'<' | b'&' | b']' => false,
        b'!'..=b'~' | 0x80..=0xbf | 0xc3..=0xd7 | 0xd9..=0xdf | 0xe0 | 0xe4..=0xed | 0xf0 => true,
        // Controls, the no-break space, the soft hyphen.
        0xc2 => matches!(rest, [0xa1..=0xac | 0xae..=0xbf, ..]),
        // The mark of Arabic letters.
        0xd8 => !matches!(rest, [0x9c, ..]),
        0xe1 => matches!(rest, [0xb4..=0xbf, ..]),
        // Blanks, marks and overrides of direction are among dashes and quotes; an empty pattern of Braille.
        0xe2 => matches!(rest, [0x80, 0x90..=0xa7, ..] | [0x82..=0x9f | 0xa1..=0xbf, ..]),
        // The ideographic space, and a filler among the letters of Korean.
        0xe3 => !matches!(rest, [0x80, 0x80, ..] | [0x85, ..]),
        // Full-width forms.
        0xef => matches!(rest, [0xbc | 0xbd, ..]),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::line::{Line, is_visible};
    use super::*;

    #[test]
    fn words_are_taken_whole_up_to_what_needs_looking_at() {
        for (text, plain) in [
            ("Eén huis, „twee” huizen – drie", "Eén huis, „twee” huizen – drie"),
            ("社会の研究。", "社会の研究。"),
            ("a  b", "a"),
            ("a \n", "a"),
            (" a", ""),
            ("R&amp;D", "R"),
            ("a <b>", "a"),
            ("a b\u{200b}c", "a b"),
            ("", ""),
        ] {
            assert_eq!(&text[..length(text)], plain, "{text}");
        }
    }

    #[test]
    fn every_plain_letter_is_seen_and_kept() {
        for letter in '\0'..=char::MAX {
            let text = letter.to_string();
            if length(&text) > 0 {
                let mut line = Line::default();
                assert!(line.push(letter) && line.finish() == text && is_visible(letter), "{letter:?}");
                assert!(!matches!(letter, '<' | '&' | ']') && length(&text) == text.len(), "{letter:?}");
            }
        }
    }
}
