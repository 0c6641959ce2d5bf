//! What can be told of HTML without a parser.

use crate::plain_text::{BLOCKS, Scanner, is_one_of, is_visible, reference};

/// Elements inside lines of text.
#[rustfmt::skip]
static INLINE: &[&str] = &[
    "a", "abbr", "audio", "b", "big", "center", "cite", "code", "del", "em", "font", "i", "iframe", "img", "ins", "kbd",
    "mark", "picture", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "video",
];

/// Elements that show something without any text in them.
#[rustfmt::skip]
static MEDIA: &[&str] =
    &["audio", "canvas", "embed", "form", "iframe", "img", "math", "object", "svg", "video"];

/// Whether a text surely is HTML, and is no text that speaks of tags: it begins with a block, has an element from
/// start to end or one with an attribute, or has a line break right at a word. Markdown may
/// have tags in it and is text all the same, unless it begins with one.
pub(crate) fn is_html(text: &str) -> bool {
    if !text.contains('<') {
        return false;
    }
    let text = text.trim_start();
    if !text.starts_with('<') && is_markdown(text) {
        return false;
    }
    let mut scanner = Scanner::default();
    let mut open: Vec<&str> = Vec::new();
    let mut rest = text;
    while let Some((before, found)) = rest.find('<').and_then(|at| rest.split_at_checked(at)) {
        let is_first = found.len() == text.len();
        let Some(tag) = scanner.tag(found) else {
            rest = found.get(1..).unwrap_or_default();
            continue;
        };
        rest = found.get(tag.source.len()..).unwrap_or_default();
        let is_block = is_one_of(BLOCKS, tag.name);
        if !is_block && !is_one_of(INLINE, tag.name) {
            continue;
        }
        let is_known = is_one_of(&open, tag.name);
        let is_sure = is_block && (is_first || tag.source.ends_with("/>"))
            || tag.source.contains('=')
            || tag.name.eq_ignore_ascii_case("br")
                && (before.ends_with(is_of_word) || rest.starts_with(is_of_word));
        if if tag.is_end { is_known } else { is_sure } {
            return true;
        }
        if !tag.is_end && !is_known {
            open.push(tag.name);
        }
    }
    false
}

/// Whether a text has code, emphasis, links, headings or lists as Markdown writes them.
fn is_markdown(text: &str) -> bool {
    const MARKS: [&str; 8] = ["`", "**", "](", "\n# ", "\n## ", "\n- ", "\n* ", "\n> "];
    text.starts_with("# ") || text.starts_with("## ") || MARKS.iter().any(|mark| text.contains(mark))
}

/// What does not stand beside a tag that is merely spoken of.
fn is_of_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || !letter.is_ascii() || matches!(letter, '<' | '>' | '.' | '!' | '?')
}

/// Whether there is any tag or comment in it.
pub(crate) fn has_tag(html: &str) -> bool {
    has(html, |_| true)
}

/// Whether any element stands on lines of its own.
pub(crate) fn has_block(html: &str) -> bool {
    has(html, |name| is_one_of(BLOCKS, name))
}

fn has(html: &str, is_sought: fn(&str) -> bool) -> bool {
    let mut scanner = Scanner::default();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        rest = rest.get(at..).unwrap_or_default();
        let tag = scanner.tag(rest);
        if tag.is_some_and(|tag| is_sought(tag.name)) {
            return true;
        }
        rest = rest.get(tag.map_or(1, |tag| tag.source.len())..).unwrap_or_default();
    }
    false
}

/// Whether a reader would see anything of it: a letter, or a medium.
pub(crate) fn shows_something(html: &str) -> bool {
    let mut scanner = Scanner::default();
    let mut rest = html;
    while let Some(letter) = rest.chars().next() {
        let length = match letter {
            '<' => {
                if scanner.tag(rest).is_some_and(|tag| is_one_of(MEDIA, tag.name)) {
                    return true;
                }
                scanner.element(rest).map(|(_, length)| length)
            }
            '&' => match rest.get(1..).and_then(reference) {
                Some((character, length)) if !is_visible(character) => Some(length + 1),
                _ => None,
            },
            _ => (!is_visible(letter)).then_some(letter.len_utf8()),
        };
        let Some(length) = length else { return true };
        rest = rest.get(length..).unwrap_or_default();
    }
    false
}

/// The text with its character references decoded once; `None` when there are none.
pub(crate) fn decoded(text: &str) -> Option<String> {
    let mut decoded = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, after) = rest.split_at_checked(at + 1)?;
        decoded.push_str(before);
        rest = after;
        if let Some((character, length)) = reference(after) {
            decoded.pop();
            decoded.push(character);
            rest = after.get(length..)?;
        }
    }
    decoded.push_str(rest);
    (decoded.len() < text.len()).then_some(decoded)
}

/// HTML that keeps the lines of a text, whose references stay as they are: blank lines part paragraphs.
pub(crate) fn with_line_breaks(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    let mut is_paragraph_due = true;
    for line in text.split('\n').map(str::trim) {
        if line.is_empty() {
            is_paragraph_due = true;
            continue;
        }
        html.push_str(if is_paragraph_due { "<p>" } else { "<br>" });
        html.push_str(line);
        is_paragraph_due = false;
    }
    html
}

#[cfg(test)]
mod tests;
