//! Letter case, for comparing texts and for making addresses of them.

/// The small letter of a capital, for the scripts that have both in everyday use: Latin, Greek, Cyrillic, Armenian.
/// The standard library knows every script's, and its tables cost the browser build 7 KB.
pub fn lower_case(letter: char) -> char {
    let code = u32::from(letter);
    let small = match code {
        0x41..=0x5A | 0xC0..=0xD6 | 0xD8..=0xDE | 0x391..=0x3A1 | 0x3A3..=0x3AB | 0x410..=0x42F => code + 32,
        // İ, whose dot is a mark of its own in small letters.
        0x130 => 0x69,
        0x178 => 0xFF,
        // Capitals have odd numbers here.
        0x139..=0x148 | 0x179..=0x17E => code + code % 2,
        0x386 => 0x3AC,
        0x388..=0x38A => code + 37,
        0x38C => 0x3CC,
        0x38E | 0x38F => code + 63,
        0x400..=0x40F => code + 80,
        0x531..=0x556 => code + 48,
        0x1E9E => 0xDF,
        // And even ones here.
        0x100..=0x137
        | 0x14A..=0x177
        | 0x218..=0x21B
        | 0x460..=0x481
        | 0x48A..=0x4BF
        | 0x4D0..=0x52F
        | 0x1E00..=0x1E95
        | 0x1EA0..=0x1EFF => code | 1,
        _ => code,
    };
    char::from_u32(small).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ranges in which every letter is folded as the standard library does, but for those it makes two of.
    #[test]
    fn capitals_become_what_the_standard_library_makes_of_them() {
        let ranges = [
            0x00..0x180,
            0x218..0x21C,
            0x386..0x3CF,
            0x400..0x4C0,
            0x4D0..0x530,
            0x531..0x587,
            0x1E00..0x1F00,
        ];
        for letter in ranges.into_iter().flatten().filter_map(char::from_u32) {
            let mut expected = letter.to_lowercase();
            if let (Some(small), None) = (expected.next(), expected.next()) {
                assert_eq!(lower_case(letter), small, "{letter} {:x}", u32::from(letter));
            }
        }
    }

    #[test]
    fn what_has_no_case_stays() {
        for letter in ['×', 'ß', 'ı', 'ς', '新', 'ש', '😀', '7', '-'] {
            assert_eq!(lower_case(letter), letter);
        }
    }
}
