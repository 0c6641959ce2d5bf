//! What stands before an item of a list.

use crate::Span;

/// What an item begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Label {
    /// A bullet, or nothing.
    Bullet,
    /// A plain number: `1.`, `(1)`.
    Number(usize, String),
    /// A letter or a number of another kind: `a)`, `iv.`
    Letter(String),
    /// Something that means more than that there is an item: `☐`, a term.
    Sign(String),
}

/// Bullets that nobody writes for anything else.
const BULLETS: &str = "•◦▪▫■□●○‣⁃►▸▶➢➤◆◇⬧∙";
/// What is a bullet when a blank follows.
const DASHES: &str = "-–—*·";

impl Label {
    /// What a label is.
    pub(crate) fn of(label: &str) -> Self {
        let label = label.trim();
        let is_bullet = |letter| BULLETS.contains(letter) || DASHES.contains(letter);
        // Word draws the second level's bullet with a letter.
        if label.chars().all(is_bullet) || label == "o" {
            return Self::Bullet;
        }
        let inside = label.trim_start_matches('(').trim_end_matches(['.', ')', ':']);
        match inside.parse() {
            Ok(number) if inside.bytes().all(|byte| byte.is_ascii_digit()) => {
                Self::Number(number, label.to_owned())
            }
            _ if inside.chars().any(char::is_alphanumeric) && is_short(inside) => {
                Self::Letter(label.to_owned())
            }
            _ => Self::Sign(label.to_owned()),
        }
    }

    /// What has to be shown of it before the item `at`, from 0.
    pub(crate) fn shown(&self, at: usize) -> Option<String> {
        match self {
            Self::Bullet => None,
            Self::Number(number, _) if *number == at + 1 => None,
            Self::Number(_, label) | Self::Letter(label) | Self::Sign(label) => Some(label.clone()),
        }
    }

    /// Whether it tells an order.
    pub(crate) fn is_number(&self) -> bool {
        matches!(self, Self::Number(..) | Self::Letter(_))
    }

    /// Whether a list may begin with it. `3. Mai` begins a sentence.
    pub(crate) fn is_first(&self) -> bool {
        match self {
            Self::Number(number, _) => *number == 1,
            Self::Letter(label) => label.contains(['a', 'i']),
            _ => true,
        }
    }
}

/// `2.1.4`, `viii`; longer labels are terms that are explained.
fn is_short(label: &str) -> bool {
    label.chars().count() <= 5 && !label.contains(char::is_whitespace)
}

/// The label that a text begins with, and whether nothing else could be meant by it.
pub(crate) fn leading(text: &str) -> Option<(Label, bool)> {
    let first = text.chars().next()?;
    if BULLETS.contains(first) {
        return Some((Label::Bullet, true));
    }
    let (word, rest) = text.split_once([' ', '\u{a0}']).unwrap_or((text, ""));
    if rest.is_empty() {
        return None;
    }
    if word.chars().count() == 1 && DASHES.contains(first) {
        return Some((Label::Bullet, false));
    }
    let inside = word.strip_suffix(')').or_else(|| word.strip_suffix('.').filter(|_| first != '('))?;
    let inside = inside.strip_prefix('(').unwrap_or(inside);
    let is_number = (1..=3).contains(&inside.len()) && inside.bytes().all(|byte| byte.is_ascii_digit());
    // `a. Jansen` may be anybody.
    let is_letter =
        word.ends_with(')') && inside.len() == 1 && inside.bytes().all(|byte| byte.is_ascii_lowercase());
    (is_number || is_letter).then(|| (Label::of(word), false))
}

/// Takes the label off a text that begins with one.
pub(crate) fn take_off(spans: &mut Vec<Span>) {
    let text = crate::span::text_of(spans);
    let length = match text.chars().next() {
        Some(first) if BULLETS.contains(first) => first.len_utf8(),
        _ => text.find([' ', '\u{a0}']).unwrap_or_default(),
    };
    let mut rest = text.len() - text.get(length..).unwrap_or_default().trim_start().len();
    while let Some(first) = spans.first_mut() {
        let taken = rest.min(first.text.len());
        first.text.drain(..taken);
        rest -= taken;
        if !first.text.is_empty() {
            break;
        }
        spans.remove(0);
    }
}
