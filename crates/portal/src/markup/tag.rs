//! Tags and their attributes.

use feed::plain_text;

/// A start or end tag.
#[derive(Clone, Copy)]
pub(crate) struct Tag<'a> {
    /// The element's name as written.
    pub(crate) name: &'a str,
    /// Whether it ends the element.
    pub(crate) is_end: bool,
    /// What stands between the name and the `>`.
    pub(super) attributes: &'a str,
}

impl Tag<'_> {
    /// Whether the element is one of these.
    pub(crate) fn is_one_of(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.name.eq_ignore_ascii_case(name))
    }

    /// Whether the tag is written as one that ends itself.
    pub(crate) fn is_closed(&self) -> bool {
        self.attributes.ends_with('/')
    }

    /// The value of an attribute, references decoded.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        let mut rest = self.attributes.trim_start();
        while !rest.is_empty() {
            let name_end =
                rest.find(|letter: char| letter.is_whitespace() || letter == '=').unwrap_or(rest.len());
            let (found, after) = rest.split_at(name_end);
            let (value, after) = match after.trim_start().strip_prefix('=') {
                Some(after) => split_value(after.trim_start()),
                None => ("", after),
            };
            if found.eq_ignore_ascii_case(name) {
                return Some(plain_text(value));
            }
            let remaining = after.trim_start();
            // A stray equals sign: step over it, or this would never end.
            rest =
                if remaining.len() < rest.len() { remaining } else { remaining.get(1..).unwrap_or_default() };
        }
        None
    }
}

fn split_value(text: &str) -> (&str, &str) {
    match text.chars().next() {
        Some(quote @ ('"' | '\'')) => text[1..].split_once(quote).unwrap_or((&text[1..], "")),
        _ => text.split_at(text.find(char::is_whitespace).unwrap_or(text.len())),
    }
}
