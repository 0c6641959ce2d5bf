//! Tags and comments in a text.

/// Elements that stand on lines of their own: their tags part words.
#[rustfmt::skip]
pub(crate) static BLOCKS: &[&str] = &[
    "address", "article", "aside", "blockquote", "br", "caption", "dd", "div", "dl", "dt", "figcaption", "figure",
    "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "option", "p", "pre",
    "section", "table", "td", "th", "tr", "ul",
];

/// Elements whose text is not for reading.
static HIDDEN: [&str; 3] = ["script", "style", "template"];

/// Whether an element's name is on a list.
pub(crate) fn is_one_of(names: &[&str], name: &str) -> bool {
    names.iter().any(|other| name.eq_ignore_ascii_case(other))
}

/// A tag, a comment or a declaration.
#[derive(Clone, Copy)]
pub(crate) struct Tag<'a> {
    /// The element's name as it is written; empty for comments and declarations.
    pub(crate) name: &'a str,
    /// Whether it is an end tag.
    pub(crate) is_end: bool,
    /// All of it, from `<` to `>`.
    pub(crate) source: &'a str,
}

/// Finds tags and comments. It remembers what is not to be found any more, so that a text of nothing but
/// `<a` is not searched to its end for each of them.
#[derive(Default)]
pub(crate) struct Scanner {
    no_comment_end: bool,
    no_tag_end: bool,
    /// For each of the hidden elements.
    is_endless: [bool; HIDDEN.len()],
}

impl Scanner {
    /// Reads the comment, declaration or tag that `rest` starts with, and what it hides: what that shows as, and its
    /// length. A tag that is cut off by the end of the text is one when it has an attribute.
    pub(crate) fn element(&mut self, rest: &str) -> Option<super::Markup> {
        let was_cut = self.no_tag_end;
        let Some(tag) = self.tag(rest) else {
            let is_cut = self.no_tag_end && !was_cut && (rest.contains("=\"") || rest.contains("='"));
            return is_cut.then_some((None, rest.len()));
        };
        let hidden = if tag.is_end { 0 } else { self.hidden(tag, rest) };
        Some((is_one_of(BLOCKS, tag.name).then_some(' '), tag.source.len() + hidden))
    }

    /// Reads the comment, declaration or tag that `rest` starts with.
    pub(crate) fn tag<'a>(&mut self, rest: &'a str) -> Option<Tag<'a>> {
        let inner = rest.get(1..)?;
        let name = inner.strip_prefix('/').unwrap_or(inner);
        let is_end = name.len() < inner.len();
        let of = |name, length| rest.get(..length).map(|source| Tag { name, is_end, source });
        if rest.starts_with("<!--") {
            return self.comment_end(rest).and_then(|length| of("", length));
        }
        if inner.starts_with(['!', '?']) {
            return self.tag_end(rest).and_then(|length| of("", length));
        }
        let name_length = name.find(|letter: char| !is_of_name(letter)).unwrap_or(name.len());
        let (name, after) = name.split_at_checked(name_length)?;
        let is_tag = name.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && after.starts_with(|next: char| next.is_ascii_whitespace() || next == '/' || next == '>');
        if !is_tag {
            return None;
        }
        self.tag_end(rest).and_then(|length| of(name, length))
    }

    fn comment_end(&mut self, rest: &str) -> Option<usize> {
        if self.no_comment_end {
            return None;
        }
        let end = rest.get(4..)?.find("-->");
        self.no_comment_end = end.is_none();
        end.map(|at| 4 + at + 3)
    }

    /// The length up to the `>` that is in no quoted value; where a quote is never closed, up to the first `>`.
    fn tag_end(&mut self, rest: &str) -> Option<usize> {
        if self.no_tag_end {
            return None;
        }
        let mut quote = None;
        let mut previous = b' ';
        for (at, byte) in rest.bytes().enumerate() {
            match (quote, byte) {
                (None, b'>') => return Some(at + 1),
                // Only after `=` does a quote open a value.
                (None, b'"' | b'\'') if previous == b'=' => quote = Some(byte),
                (Some(open), _) if open == byte => quote = None,
                _ => {}
            }
            if !byte.is_ascii_whitespace() {
                previous = byte;
            }
        }
        let end = rest.find('>');
        self.no_tag_end = end.is_none();
        end.map(|at| at + 1)
    }

    /// How much after this start tag is not for reading: up to the end tag, when there is one.
    fn hidden(&mut self, tag: Tag<'_>, rest: &str) -> usize {
        let Some(at) = HIDDEN.iter().position(|name| tag.name.eq_ignore_ascii_case(name)) else { return 0 };
        let (Some(is_endless), Some(after)) = (self.is_endless.get_mut(at), rest.get(tag.source.len()..))
        else {
            return 0;
        };
        if *is_endless {
            return 0;
        }
        let is_end = |from: usize| {
            let name = after.get(from + 2..from + 2 + tag.name.len());
            name.is_some_and(|name| name.eq_ignore_ascii_case(tag.name))
        };
        let end = after.match_indices("</").map(|(from, _)| from).find(|from| is_end(*from));
        *is_endless = end.is_none();
        end.unwrap_or_default()
    }
}

fn is_of_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == ':'
}
