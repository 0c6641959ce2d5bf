//! HTML piece by piece, for what needs no tree: first words, links. Linear in time whatever is in it.

use feed::plain_text;

/// Elements whose content is no markup (HTML, section 13.1.2), and nothing to read.
const RAW: [&str; 8] = ["script", "style", "iframe", "textarea", "title", "noembed", "noframes", "xmp"];

/// A piece of HTML.
pub(crate) enum Piece<'a> {
    /// Text between tags, references not decoded.
    Text(&'a str),
    /// A tag.
    Tag(Tag<'a>),
}

/// A start or end tag.
#[derive(Clone, Copy)]
pub(crate) struct Tag<'a> {
    /// The element's name as written.
    pub(crate) name: &'a str,
    /// Whether it ends the element.
    pub(crate) is_end: bool,
    attributes: &'a str,
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

fn split_value(text: &str) -> (&str, &str) {
    match text.chars().next() {
        Some(quote @ ('"' | '\'')) => text[1..].split_once(quote).unwrap_or((&text[1..], "")),
        _ => text.split_at(text.find(char::is_whitespace).unwrap_or(text.len())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Texts as they are, tags as `<name>`.
    fn pieces(html: &str) -> Vec<String> {
        let written = |piece| match piece {
            Piece::Text(text) => text.to_owned(),
            Piece::Tag(tag) => format!("<{}{}>", if tag.is_end { "/" } else { "" }, tag.name),
        };
        Markup::new(html).map(written).collect()
    }

    #[test]
    fn html_falls_into_texts_and_tags() {
        assert_eq!(
            pieces(r#"a<p class="x > y">1 < 2 <3</P><br/>é"#),
            ["a", "<p>", "1 ", "< 2 ", "<3", "</P>", "<br>", "é"]
        );
    }

    #[test]
    fn what_is_no_text_is_left_out() {
        assert_eq!(pieces("<!doctype html><!-- <p> --><?php x ?>a<!-->b"), ["a", "b"]);
        assert_eq!(pieces("<style>p > a { }</styl></STYLE >a"), ["<style>", "</STYLE>", "a"]);
        assert_eq!(pieces("<script>if (a</b) '<p>'</script>a"), ["<script>", "</script>", "a"]);
        assert_eq!(pieces("<iframe src=x />a"), ["<iframe>", "a"]);
    }

    #[test]
    fn what_never_ends_is_left_out() {
        for html in ["a<!-- b", "a<p title='", "a<!", "a<p"] {
            assert_eq!(pieces(html)[0], "a");
            assert!(pieces(html).len() <= 2, "{html}");
        }
        assert_eq!(pieces("<style>a"), ["<style>"]);
        assert_eq!(pieces("<"), ["<"]);
    }

    #[test]
    fn whatever_is_written_has_an_end() {
        const PARTS: [&str; 14] =
            ["<", ">", "/", "a", "é", " ", "=", "'", "\"", "<!--", "-->", "<a href=", "<style>", "</style"];
        for number in 0..PARTS.len().pow(4) {
            let html: String = (0..4).map(|at| PARTS[number / PARTS.len().pow(at) % PARTS.len()]).collect();
            let length: usize = Markup::new(&html)
                .map(|piece| match piece {
                    Piece::Text(text) => text.len(),
                    Piece::Tag(tag) => tag.name.len() + tag.attribute("href").unwrap_or_default().len(),
                })
                .sum();
            assert!(length <= html.len(), "{html}");
        }
    }

    #[test]
    fn attributes_are_found_in_any_dress() {
        let html = r#"<A CLASS=x HREF = '/b.PDF?v=1&amp;w=2' hidden title="x > y" = data=é/>"#;
        let Some(Piece::Tag(tag)) = Markup::new(html).next() else { panic!() };
        assert_eq!(tag.attribute("href").as_deref(), Some("/b.PDF?v=1&w=2"));
        assert_eq!(tag.attribute("title").as_deref(), Some("x > y"));
        assert_eq!(tag.attribute("hidden").as_deref(), Some(""));
        assert_eq!(tag.attribute("src"), None);
    }
}
