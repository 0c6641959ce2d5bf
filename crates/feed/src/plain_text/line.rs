//! A line of text.

/// A line of text in the making: one blank between words, none at the ends.
#[derive(Default)]
pub(super) struct Line {
    text: String,
    is_blank_due: bool,
    has_visible: bool,
}

impl Line {
    /// A line that is to be made of so many bytes.
    pub(super) fn of(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), ..Self::default() }
    }

    /// Adds a letter; `false` when it was left out because nobody can see it.
    pub(super) fn push(&mut self, letter: char) -> bool {
        let is_fixed_blank = matches!(letter, '\u{a0}' | '\u{202f}');
        if letter.is_whitespace() && !is_fixed_blank {
            self.is_blank_due = true;
            return true;
        }
        if is_dropped(letter) {
            return false;
        }
        if self.is_blank_due && !self.text.is_empty() {
            self.text.push(' ');
        }
        self.is_blank_due = false;
        self.has_visible |= is_visible(letter);
        self.text.push(letter);
        true
    }

    /// As [`Self::push`] for each letter of a plain stretch, where nothing is dropped or collapsed.
    pub(super) fn push_plain(&mut self, words: &str) {
        if let Some(first) = words.chars().next() {
            self.push(first);
            self.text.push_str(words.get(first.len_utf8()..).unwrap_or_default());
        }
    }

    /// The line; empty when there is nothing to be seen on it.
    pub(super) fn finish(self) -> String {
        if !self.has_visible {
            return String::new();
        }
        let trimmed = self.text.trim();
        if trimmed.len() == self.text.len() { self.text } else { trimmed.to_owned() }
    }
}

/// Characters that show nothing and can mislead: controls, zero-width blanks, and all that turns the direction of
/// what follows them. Joiners (U+200C, U+200D) stay: Persian and emoji are written with them. So do the marks of
/// direction (U+061C, U+200E, U+200F): they turn nothing but the punctuation beside them.
fn is_dropped(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Whether a letter can be seen by itself.
pub(crate) fn is_visible(letter: char) -> bool {
    !letter.is_whitespace()
        && !is_dropped(letter)
        && !matches!(
            letter,
            '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180e}' | '\u{200c}'..='\u{200f}'
        )
        && !matches!(letter, '\u{2060}'..='\u{2064}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}')
        && !matches!(letter, '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
}
