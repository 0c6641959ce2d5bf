//! Texts as PDF writes them (ISO 32000-2, 7.9.2.2).

/// What `PDFDocEncoding` has in other places than Latin-1 (ISO 32000-2, annex D.2).
const FROM_18: [char; 8] = ['˘', 'ˇ', 'ˆ', '˙', '˝', '˛', '˚', '˜'];
const FROM_80: [char; 33] = [
    '•', '†', '‡', '…', '—', '–', 'ƒ', '⁄', '‹', '›', '−', '‰', '„', '“', '”', '‘', '’', '‚', '™', 'ﬁ', 'ﬂ',
    'Ł', 'Œ', 'Š', 'Ÿ', 'Ž', 'ı', 'ł', 'œ', 'š', 'ž', '\u{fffd}', '€',
];

/// Titles are cut after so many letters.
pub(super) const LONGEST_TITLE: usize = 500;

/// Bytes of a letter: more than any way of writing takes, with some that cannot be seen.
const BYTES_OF_A_LETTER: usize = 8;

/// The beginning of a text on one line: so many letters, for which no more is looked at than they can take.
pub(super) fn beginning(bytes: &[u8], letters: usize) -> String {
    let Some(looked_at) = bytes.get(..letters * BYTES_OF_A_LETTER) else {
        return shortened(decoded(bytes), letters);
    };
    let looked_at = match std::str::from_utf8(looked_at) {
        // A letter was cut in two.
        Err(error) if error.error_len().is_none() => looked_at.get(..error.valid_up_to()).unwrap_or_default(),
        _ => looked_at,
    };
    shortened(decoded(looked_at), letters)
}

/// A text without what is behind so many letters.
pub(super) fn shortened(mut text: String, letters: usize) -> String {
    if let Some((end, _)) = text.char_indices().nth(letters) {
        text.truncate(end);
    }
    text
}

/// A text on one line, without what cannot be seen.
pub(super) fn decoded(bytes: &[u8]) -> String {
    let text = match bytes {
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        // Against the standard, and common.
        bytes if !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok() => {
            String::from_utf8_lossy(bytes).into_owned()
        }
        bytes => bytes.iter().map(|byte| letter(*byte)).collect(),
    };
    one_line(&without_languages(&text))
}

/// `unit` makes one of two bytes.
pub(super) fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| pair.try_into().ok().map(unit));
    char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn letter(byte: u8) -> char {
    let special = |table: &[char], from: u8| table.get(usize::from(byte.wrapping_sub(from))).copied();
    match byte {
        0x18..=0x1f => special(&FROM_18, 0x18),
        0x80..=0xa0 => special(&FROM_80, 0x80),
        _ => None,
    }
    .unwrap_or(char::from(byte))
}

/// Leaves out the names of languages, which stand between two escapes.
fn without_languages(text: &str) -> String {
    text.split('\u{1b}').step_by(2).collect()
}

/// Blanks and line breaks are one blank each; controls, soft hyphens and marks of direction are none.
pub(super) fn one_line(text: &str) -> String {
    let is_unseen = |letter: char| {
        matches!(letter, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
            || letter.is_control() && !letter.is_whitespace()
    };
    let seen: String = text.chars().filter(|letter| !is_unseen(*letter)).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_writing_is_read() {
        assert_eq!(decoded(b"\xfe\xff\0R\0\xe9"), "Ré");
        assert_eq!(decoded(b"\xff\xfeR\0\xe9\0"), "Ré");
        assert_eq!(decoded("\u{feff}Ré".as_bytes()), "Ré");
        assert_eq!(decoded("Ré".as_bytes()), "Ré");
        assert_eq!(decoded(b"R\xe9 \x84 l\x90a \xa0"), "Ré — l’a €");
        assert_eq!(decoded(b"\xfe\xff\0\x1b\0f\0r\0\x1b\0A"), "A");
    }

    #[test]
    fn of_a_long_text_the_beginning_is_read() {
        assert_eq!(beginning("é".repeat(1_000).as_bytes(), 3), "ééé");
        assert_eq!(beginning(&[b"\xfe\xff".as_slice(), &b"\0A".repeat(1_000)].concat(), 3), "AAA");
        assert_eq!(beginning("aé€".repeat(1_000).as_bytes(), 2), "aé");
        assert_eq!(beginning(b"R\xe9", 9), "R\u{e9}");
    }

    #[test]
    fn a_text_is_one_line() {
        assert_eq!(decoded(b" A\r\n b\0\x07  c "), "A b c");
        assert_eq!(decoded(b"\xfe\xff\xd8\0\0A\0"), "\u{fffd}A");
    }
}
