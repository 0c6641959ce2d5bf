//! What somebody wrote in a body, without what is in no language.

use feed::{Item, plain_text};

use crate::markup::{Markup, Piece, Tag};

/// Elements whose text is code, or somebody else's, or of a control.
const FOREIGN: [&str; 13] = [
    "pre",
    "code",
    "kbd",
    "samp",
    "blockquote",
    "q",
    "svg",
    "math",
    "object",
    "audio",
    "video",
    "select",
    "button",
];

/// In fewer letters a language cannot be told.
const FEWEST: usize = 200;

/// So many letters of each end are looked at: more do not make it surer.
const MOST_OF_AN_END: usize = 500;

/// The two ends of a body, of 200 letters or more.
pub(super) struct Prose {
    /// Where it begins.
    pub(super) beginning: String,
    /// Where it ends. A translation often stands below the text.
    pub(super) end: String,
}

impl Prose {
    /// `None` where there is too little to read.
    pub(super) fn of(item: &Item) -> Option<Self> {
        let body = match (&item.content_html, &item.content_text) {
            (Some(html), _) => plain_text(&own_text(html)),
            (None, Some(text)) => text.to_string(),
            (None, None) => return None,
        };
        let mut text = String::new();
        for word in body.split_whitespace().filter(|word| !is_address(word)) {
            text.push_str(word);
            text.push(' ');
        }
        let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
        if letters < FEWEST {
            return None;
        }
        let length = text.chars().count();
        let half = (length / 2).min(MOST_OF_AN_END);
        let beginning = text.chars().take(half).collect();
        let end = text.chars().skip(length - half).collect();
        Some(Self { beginning, end })
    }
}

/// Addresses look like English wherever they are.
fn is_address(word: &str) -> bool {
    word.contains("://") || word.contains('@') || word.to_ascii_lowercase().contains("www.")
}

/// The text of HTML without tags, references not decoded; without what is code, and what says its own language.
fn own_text(html: &str) -> String {
    let mut text = String::new();
    let mut foreign: Option<(&str, usize)> = None;
    for piece in Markup::new(html) {
        match (piece, &mut foreign) {
            (Piece::Text(words), None) => {
                text.push_str(words);
                text.push(' ');
            }
            (Piece::Tag(tag), None) if begins_foreign(&tag) => foreign = Some((tag.name, 1)),
            (Piece::Tag(tag), Some((name, depth))) if tag.is_one_of(&[name]) && !tag.is_closed() => {
                *depth = if tag.is_end { *depth - 1 } else { *depth + 1 };
                if *depth == 0 {
                    foreign = None;
                }
            }
            _ => {}
        }
    }
    text
}

fn begins_foreign(tag: &Tag<'_>) -> bool {
    !tag.is_end && !tag.is_closed() && (tag.is_one_of(&FOREIGN) || tag.attribute("lang").is_some())
}
