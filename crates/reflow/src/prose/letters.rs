//! Which letters are shown, and how.

/// Blanks that may give way to another. No-break blanks (U+00A0, U+202F) stay what they are.
pub(super) fn is_blank(letter: char) -> bool {
    letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{202f}')
}

/// Whether a letter can be seen. Private-use letters are nothing but a place in one font; controls and what turns the
/// direction of a text can mislead.
pub(crate) fn is_shown(letter: char) -> bool {
    !letter.is_whitespace()
        && !letter.is_control()
        && !matches!(
            letter,
            '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        )
        && !matches!(
            letter,
            '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fff9}'..='\u{fffb}' | '\u{e000}'..='\u{f8ff}'
        )
        && letter < '\u{e0000}'
}

/// The letters that a ligature is made of (Unicode, Alphabetic Presentation Forms).
pub(super) fn spelt_out(letter: char) -> Option<&'static str> {
    Some(match letter {
        '\u{fb00}' => "ff",
        '\u{fb01}' => "fi",
        '\u{fb02}' => "fl",
        '\u{fb03}' => "ffi",
        '\u{fb04}' => "ffl",
        '\u{fb05}' | '\u{fb06}' => "st",
        _ => return None,
    })
}

/// Whether a letter is written from right to left: Hebrew, Arabic and their kin.
pub(crate) fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// Whether lines of a script are joined without a blank: Chinese and Japanese.
pub(super) fn is_cjk(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{312f}' | '\u{31a0}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
        || matches!(letter, '\u{fe30}'..='\u{fe4f}' | '\u{ff01}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

/// How many bytes of dots a text begins with, where they lead the eye to a page's number.
pub(super) fn leader(text: &str) -> Option<usize> {
    const FEWEST: usize = 5;
    if !text.starts_with('.') {
        return None;
    }
    let length = text.bytes().take_while(|byte| matches!(byte, b'.' | b' ')).count();
    let dots = text.bytes().take(length).filter(|byte| *byte == b'.').count();
    (dots >= FEWEST).then_some(length)
}
