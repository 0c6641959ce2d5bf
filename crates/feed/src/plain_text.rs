//! Markup to text, for everything that is shown as plain text: titles, summaries, names, tags.

mod entities;

/// Longer references than this are none: the longest name in the table is shorter, and so is any number.
const LONGEST_REFERENCE: usize = 24;

/// Elements that stand on lines of their own: their tags part words.
static BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "br",
    "caption",
    "dd",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "li",
    "main",
    "nav",
    "ol",
    "option",
    "p",
    "pre",
    "section",
    "table",
    "td",
    "th",
    "tr",
    "ul",
];

/// Makes text of what may hold HTML: strips tags and comments, decodes character references once, drops
/// invisible control characters, and collapses white space.
///
/// A `<` that opens no tag stays. Since references are decoded after stripping, `&lt;b&gt;` shows as `<b>`.
/// No-break spaces (U+00A0, U+202F) stay inside the text, and so do the joiners that Persian and emoji need.
pub fn plain_text(raw: &str) -> String {
    strip(raw).text
}

/// A text, and whether there was anything to strip or decode.
pub(crate) struct Stripped {
    /// The plain text.
    pub(crate) text: String,
    /// Whether tags, comments or character references were found.
    pub(crate) had_markup: bool,
}

/// As [`plain_text`], and tells whether there was markup.
pub(crate) fn strip(raw: &str) -> Stripped {
    let mut line = Line::default();
    let mut scanner = Scanner::default();
    let mut had_markup = false;
    let mut rest = raw;
    while let Some(letter) = rest.chars().next() {
        let markup = match letter {
            '<' => scanner.markup(rest),
            '&' => reference(rest),
            _ => None,
        };
        let (shown, length) = markup.unwrap_or((Some(letter), letter.len_utf8()));
        had_markup |= markup.is_some();
        if let Some(shown) = shown {
            line.push(shown);
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    Stripped { text: line.finish(), had_markup }
}

/// What markup shows as, if anything, and how many bytes of the source it takes.
type Markup = (Option<char>, usize);

/// Reads the character reference that `rest` starts with.
fn reference(rest: &str) -> Option<Markup> {
    let length = rest.bytes().take(LONGEST_REFERENCE).position(|byte| byte == b';')?;
    let character = entities::character(rest.get(1..length)?)?;
    Some((Some(character), length + 1))
}

/// Finds tags and comments. It remembers what is not to be found any more, so that a text of nothing but
/// `<a` is not searched to its end for each of them.
#[derive(Default)]
struct Scanner {
    no_comment_end: bool,
    no_tag_end: bool,
}

impl Scanner {
    /// Reads the comment, declaration or tag that `rest` starts with.
    fn markup(&mut self, rest: &str) -> Option<Markup> {
        if rest.starts_with("<!--") {
            return self.comment(rest);
        }
        let inner = rest.get(1..)?;
        let name = inner.strip_prefix('/').unwrap_or(inner);
        if inner.starts_with(['!', '?']) {
            return self.tag_end(rest).map(|length| (None, length));
        }
        let name_length = name.find(|letter: char| !is_of_name(letter)).unwrap_or(name.len());
        let (name, after) = name.split_at_checked(name_length)?;
        let is_tag = name.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && after.starts_with(|next: char| next.is_ascii_whitespace() || next == '/' || next == '>');
        if !is_tag {
            return None;
        }
        let is_block = BLOCKS.iter().any(|block| name.eq_ignore_ascii_case(block));
        self.tag_end(rest).map(|length| (is_block.then_some(' '), length))
    }

    fn comment(&mut self, rest: &str) -> Option<Markup> {
        if self.no_comment_end {
            return None;
        }
        let end = rest.get(4..)?.find("-->");
        self.no_comment_end = end.is_none();
        end.map(|at| (None, 4 + at + 3))
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
}

fn is_of_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == ':'
}

/// A line of text in the making: one blank between words, none at the ends.
#[derive(Default)]
struct Line {
    text: String,
    is_blank_due: bool,
}

impl Line {
    fn push(&mut self, letter: char) {
        let is_fixed_blank = matches!(letter, '\u{a0}' | '\u{202f}');
        if letter.is_whitespace() && !is_fixed_blank {
            self.is_blank_due = true;
        } else if !is_invisible(letter) {
            if self.is_blank_due && !self.text.is_empty() {
                self.text.push(' ');
            }
            self.is_blank_due = false;
            self.text.push(letter);
        }
    }

    fn finish(self) -> String {
        let trimmed = self.text.trim();
        if trimmed.len() == self.text.len() { self.text } else { trimmed.to_owned() }
    }
}

/// Characters that show nothing and can mislead: controls, zero-width blanks, and overrides of direction.
/// U+200C and U+200D stay: Persian and emoji are written with them.
fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(letter, '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests;
