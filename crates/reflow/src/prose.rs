//! A text in the making: letters and gaps come in, spans of sound text go out.

mod joint;
mod letters;

use crate::Span;
use crate::style::Style;
use joint::{Joint, joint};
use letters::{is_blank, leader, spelt_out};
pub(crate) use letters::{is_right_to_left, is_shown};

/// What is between two pieces of text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Gap {
    /// Nothing.
    #[default]
    None,
    /// A blank.
    Blank,
    /// A line ends.
    Line,
    /// A line ends with a hyphen that nobody told of: see [`crate::pen::Pen::hyphen`].
    Hyphenated,
}

/// A text in the making.
#[derive(Default)]
pub(crate) struct Prose {
    spans: Vec<Span>,
    due: Gap,
    /// Whether a soft hyphen was the last that came.
    is_soft: bool,
    /// Whether lines stay lines.
    keeps_lines: bool,
    /// The last three letters.
    tail: [char; 3],
}

impl Prose {
    /// A text whose lines stay lines.
    pub(crate) fn of_lines() -> Self {
        Self { keeps_lines: true, ..Self::default() }
    }

    /// Something is between what came and what comes.
    pub(crate) fn gap(&mut self, gap: Gap) {
        self.due = self.due.max(gap);
    }

    /// Adds text.
    pub(crate) fn push(&mut self, text: &str, style: &Style, link: Option<&str>) {
        let mut rest = text;
        let mut is_open = false;
        while let Some(letter) = rest.chars().next() {
            let dots = leader(rest);
            let length = dots.unwrap_or(letter.len_utf8());
            if dots.is_some() || is_blank(letter) {
                self.gap(Gap::Blank);
            } else if letter == '\u{ad}' {
                self.is_soft = true;
            } else if is_shown(letter) || (letter == '\u{a0}' || letter == '\u{202f}') && self.is_in_word() {
                self.settle(rest, style, link);
                if !is_open {
                    self.open(style, link);
                    is_open = true;
                }
                self.add(letter);
            } else if matches!(letter, '\u{200c}'..='\u{200f}' | '\u{61c}' | '\u{fe00}'..='\u{fe0f}')
                && self.is_in_word()
            {
                self.add_unseen(letter);
            }
            rest = rest.get(length..).unwrap_or_default();
        }
    }

    /// The text; empty when there is nothing to be seen of it.
    pub(crate) fn finish(mut self) -> Vec<Span> {
        while let Some(last) = self.spans.last_mut() {
            last.text.truncate(last.text.trim_end().len());
            if !last.text.is_empty() {
                break;
            }
            self.spans.pop();
        }
        self.spans
    }

    fn is_in_word(&self) -> bool {
        self.due == Gap::None && !self.spans.is_empty()
    }

    /// Fills the gap before `rest`.
    fn settle(&mut self, rest: &str, style: &Style, link: Option<&str>) {
        let due = std::mem::take(&mut self.due);
        let is_soft = std::mem::take(&mut self.is_soft);
        if self.spans.is_empty() || due == Gap::None {
            return;
        }
        if due >= Gap::Line && self.keeps_lines {
            self.add_unseen('\n');
            return;
        }
        let joint = match due {
            Gap::Line if is_soft => Joint::Nothing,
            Gap::Line => joint(self.tail, rest, false),
            Gap::Hyphenated => joint(self.tail, rest, true),
            _ => Joint::Blank,
        };
        match joint {
            Joint::Nothing => {}
            Joint::Blank => self.add_blank(style, link),
            Joint::Dissolved => self.take_last(),
        }
    }

    /// A blank belongs to no link, where there is a choice.
    fn add_blank(&mut self, style: &Style, link: Option<&str>) {
        if self.spans.last().is_some_and(|span| span.link.is_some() && span.link.as_deref() != link) {
            self.open(style, link);
        }
        self.add(' ');
    }

    /// Goes on in a span of this style.
    fn open(&mut self, style: &Style, link: Option<&str>) {
        let is_same = |span: &Span| {
            span.link.as_deref() == link
                && span.language == style.language
                && (span.is_strong, span.is_emphasised) == (style.is_strong, style.is_emphasised)
        };
        if !self.spans.last().is_some_and(is_same) {
            self.spans.push(Span {
                text: String::new(),
                language: style.language.clone(),
                link: link.map(str::to_owned),
                is_strong: style.is_strong,
                is_emphasised: style.is_emphasised,
            });
        }
    }

    fn add(&mut self, letter: char) {
        let Some(last) = self.spans.last_mut() else { return };
        match spelt_out(letter) {
            Some(letters) => last.text.push_str(letters),
            None => last.text.push(letter),
        }
        let seen = spelt_out(letter).and_then(|letters| letters.chars().last()).unwrap_or(letter);
        self.tail = [self.tail[1], self.tail[2], seen];
    }

    fn add_unseen(&mut self, letter: char) {
        if let Some(last) = self.spans.last_mut() {
            last.text.push(letter);
        }
    }

    fn take_last(&mut self) {
        let Some(last) = self.spans.last_mut() else { return };
        last.text.pop();
        if last.text.is_empty() {
            self.spans.pop();
        }
    }
}

#[cfg(test)]
mod tests;
