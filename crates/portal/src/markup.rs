//! HTML piece by piece, for what needs no tree: first words, links. Linear in time whatever is in it.

mod tag;

pub(crate) use tag::Tag;

/// Elements whose content is no markup (HTML, section 13.1.2), and nothing to read.
const RAW: [&str; 5] = ["script", "style", "iframe", "textarea", "title"];

/// A piece of HTML.
pub(crate) enum Piece<'a> {
    /// Text between tags, references not decoded.
    Text(&'a str),
    /// A tag.
    Tag(Tag<'a>),
}

/// The pieces of HTML in order. Comments, scripts and the like are left out, and so is a tag that never ends.
pub(crate) struct Markup<'a> {
    rest: &'a str,
    raw: Option<&'a str>,
}

impl<'a> Markup<'a> {
    pub(crate) fn new(html: &'a str) -> Self {
        Self { rest: html, raw: None }
    }

    /// The text up to the next `<`; one that opens no tag may stand at its beginning.
    fn text(&mut self) -> Piece<'a> {
        let start = usize::from(self.rest.starts_with('<'));
        let end = self.rest[start..].find('<').map_or(self.rest.len(), |at| start + at);
        let (text, rest) = self.rest.split_at(end);
        self.rest = rest;
        Piece::Text(text)
    }

    /// Steps over a comment or declaration, if there is one.
    fn step_over_comment(&mut self) -> bool {
        let end = match self.rest.as_bytes() {
            [b'<', b'!', b'-', b'-', ..] => "-->",
            [b'<', b'!' | b'?', ..] => ">",
            _ => return false,
        };
        let after = self.rest[2..].split_once(end);
        self.rest = after.map_or("", |(_, after)| after);
        true
    }

    /// The tag that comes next: where its name starts and ends.
    fn tag_name(&self) -> Option<(usize, usize)> {
        let bytes = self.rest.as_bytes();
        let start = 1 + usize::from(bytes.get(1) == Some(&b'/'));
        let is_of_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b':');
        let length = bytes.get(start..)?.iter().position(|byte| !is_of_name(byte))?;
        let after = bytes[start + length];
        let is_tag = bytes[start].is_ascii_alphabetic()
            && (after.is_ascii_whitespace() || matches!(after, b'/' | b'>'));
        (is_tag && bytes[0] == b'<').then_some((start, start + length))
    }

    fn tag(&mut self, (start, name_end): (usize, usize)) -> Option<Piece<'a>> {
        let end = name_end + tag_end(&self.rest[name_end..])?;
        let tag = Tag {
            name: &self.rest[start..name_end],
            is_end: start == 2,
            attributes: &self.rest[name_end..end],
        };
        self.rest = &self.rest[end + 1..];
        if !tag.is_end && !tag.is_closed() && tag.is_one_of(&RAW) {
            self.raw = Some(tag.name);
        }
        Some(Piece::Tag(tag))
    }

    /// Goes to the end tag of an element.
    fn step_over_raw(&mut self, name: &str) {
        while let Some(at) = self.rest.find("</") {
            self.rest = &self.rest[at..];
            let found = self.rest.get(2..2 + name.len());
            if found.is_some_and(|found| found.eq_ignore_ascii_case(name)) {
                return;
            }
            self.rest = &self.rest[2..];
        }
        self.rest = "";
    }
}

impl<'a> Iterator for Markup<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        if let Some(name) = self.raw.take() {
            self.step_over_raw(name);
        }
        while self.step_over_comment() {}
        match self.tag_name() {
            _ if self.rest.is_empty() => None,
            None => Some(self.text()),
            Some(name) => {
                let tag = self.tag(name);
                if tag.is_none() {
                    self.rest = "";
                }
                tag
            }
        }
    }
}

/// Where the `>` is that is in no quoted value; where a quote is never closed, the first one. There are two sorts of
/// quotes, so no more than two tags of a text are searched to its end.
fn tag_end(inside: &str) -> Option<usize> {
    let mut quote = None;
    let mut previous = b' ';
    for (at, byte) in inside.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            // Only after `=` does a quote open a value.
            (None, b'"' | b'\'') if previous == b'=' => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            previous = byte;
        }
    }
    inside.find('>')
}

#[cfg(test)]
mod tests;
