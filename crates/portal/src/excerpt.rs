//! The beginning of a text.

use feed::plain_text;

use crate::markup::{Markup, Piece};

/// Elements whose text is not part of what one reads: drawings, players, controls.
const SILENT: [&str; 9] =
    ["svg", "template", "audio", "video", "object", "canvas", "head", "select", "button"];

/// How much room a word takes, in letters: where there are no blanks, or very long words, this is the measure.
const WORD: usize = 8;

/// So many letters of HTML can stand for one of text: `&#1087;`. A body can be 300 KB, of which little is looked at.
const REFERENCE: usize = 8;

/// The first words of a body, in plain text. What is plain text already stays as it is.
pub(crate) fn first_words_of_html(html: &str, count: usize) -> String {
    first_words(&plain_text(&beginning(html, count * WORD * REFERENCE)), count)
}

/// The first words, with an ellipsis where there are more. Chinese, Japanese and Thai have no blanks between words:
/// a text of few words is also cut by its length, a broad letter counting as two.
pub(crate) fn first_words(text: &str, count: usize) -> String {
    let room = count * WORD;
    let mut beginning = String::new();
    let mut width = 0;
    for (at, word) in text.split_whitespace().enumerate() {
        let start = beginning.len();
        if at > 0 {
            beginning.push(' ');
            width += 1;
        }
        for letter in word.chars() {
            width += usize::from(!joins(letter)) + usize::from(is_broad(letter));
            if at == count || width > room {
                // A word that is most of it is cut, any other left out.
                if start > 0 && (at == count || start * 2 > beginning.len()) {
                    beginning.truncate(start);
                }
                beginning.push('…');
                return beginning;
            }
            beginning.push(letter);
        }
    }
    beginning
}

/// Whether there is anything to see in a text, and to click on.
pub(crate) fn is_visible(text: &str) -> bool {
    let shows_nothing = |letter: char| {
        letter.is_whitespace()
            || letter.is_control()
            || matches!(letter, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{2800}')
            || matches!(letter, '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
            || matches!(letter, '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
            || matches!(letter, '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
    };
    !text.chars().all(shows_nothing)
}

/// A body's HTML without attributes and without what is not read.
pub(crate) fn read_aloud(html: &str) -> String {
    beginning(html, usize::MAX)
}

/// So many letters of HTML, without attributes and without what is not read. A picture that is written into its own
/// tag can be longer than all that follows.
fn beginning(html: &str, mut letters: usize) -> String {
    // Of the browser's program this would be a part, and there texts are few.
    #[cfg(not(target_arch = "wasm32"))]
    let is_whole = letters == usize::MAX;
    let mut kept = String::new();
    let mut silent: Option<&str> = None;
    for piece in Markup::new(html) {
        match (piece, silent) {
            (Piece::Tag(tag), Some(name)) if tag.is_end && tag.is_one_of(&[name]) => silent = None,
            (_, Some(_)) => {}
            (Piece::Tag(tag), None) => {
                let opens = !tag.is_end && !tag.is_closed();
                silent = (opens && tag.is_one_of(&SILENT)).then_some(tag.name);
                for part in ["<", tag.name, ">"] {
                    kept.push_str(part);
                }
            }
            #[cfg(not(target_arch = "wasm32"))]
            (Piece::Text(text), None) if is_whole => kept.push_str(text),
            (Piece::Text(text), None) => {
                for (at, _) in text.char_indices().filter(|(_, letter)| !letter.is_whitespace()) {
                    if letters == 0 {
                        kept.push_str(&text[..at]);
                        return kept;
                    }
                    letters -= 1;
                }
                kept.push_str(text);
            }
        }
    }
    kept
}

/// Letters that take no room and must not be parted from the one before: combining marks, joiners, Thai vowels.
fn joins(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}')
        || matches!(letter, '\u{200c}' | '\u{200d}' | '\u{3099}' | '\u{309a}' | '\u{fe00}'..='\u{fe0f}')
}

/// East Asian letters and pictures (Unicode Standard Annex 11).
fn is_broad(letter: char) -> bool {
    matches!(letter, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}')
        || matches!(letter, '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}' | '\u{1f300}'..='\u{3fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_words_are_those_that_are_read() {
        for html in [
            "<p>One</p><p>two &amp; three</p>",
            "<!-- not this --><style>p { color: red }</style><script>not('this')</script><p>One two &amp; three",
            "<head><title>Page</title></head><svg><text>not</text><g/></svg>One<br>two &amp; three",
            "<video controls>Your browser is old.</video>One two<button>Copy</button> &amp; three",
            "One two\u{200b} &amp; three",
        ] {
            assert_eq!(first_words_of_html(html, 12), "One two & three", "{html}");
        }
    }

    #[test]
    fn what_stands_before_the_words_may_be_long() {
        let long = "x".repeat(20_000);
        for html in [
            format!("<style>{long}</style>Words"),
            format!("<svg><path d='{long}'/></svg>Words"),
            format!("<img src=\"data:image/png;base64,{long}\">Words"),
            format!("{}Words", " \n".repeat(20_000)),
        ] {
            assert_eq!(first_words_of_html(&html, 12), "Words");
        }
        assert_eq!(first_words_of_html(&format!("Words <img src=\"{long}"), 12), "Words");
    }

    #[test]
    fn letters_written_as_references_are_letters() {
        let html = "&#1087;&#x43E;&#1095;&#1090;&#1072; ".repeat(100);
        assert_eq!(first_words_of_html(&html, 12), format!("{}почта…", "почта ".repeat(11)));
    }

    #[test]
    fn a_text_without_blanks_is_cut_too() {
        assert_eq!(first_words(&"日本語".repeat(100_000), 2), "日本語日本語日本…");
        assert_eq!(first_words("昨日は 晴れでした。今日は雨です。", 3), "昨日は 晴れでした。今日…");
        assert_eq!(first_words(&"ก็".repeat(50), 2), format!("{}…", "ก็".repeat(16)));
        assert_eq!(first_words("e\u{301}", 1), "e\u{301}");
    }

    #[test]
    fn a_text_with_blanks_is_cut_between_words() {
        assert_eq!(first_words("one two three", 2), "one two…");
        assert_eq!(first_words("one two three", 3), "one two three");
        assert_eq!(first_words("שלום עולם טוב", 2), "שלום עולם…");
        assert_eq!(first_words("one Donaudampfschifffahrtsgesellschaft", 2), "one Donaudampfsc…");
        assert_eq!(first_words("Donaudampfschiff gesellschaft", 3), "Donaudampfschiff…");
    }

    #[test]
    fn what_shows_nothing_is_not_visible() {
        for text in ["", " \u{a0}", "\u{200b}\u{200d}", "\u{2800}\u{3164}", "\u{ad}\u{fe0f}"] {
            assert!(!is_visible(text), "{text:?}");
        }
        for text in ["a", "…", "😀", "ا", "\u{200f}א"] {
            assert!(is_visible(text), "{text:?}");
        }
    }
}
