//! Markup to text, for everything that is shown as plain text: titles, summaries, names, tags.

mod entities;
mod line;
mod plain;
mod reference;
mod tag;

use crate::Code;
use crate::html::is_html;
use line::Line;
pub(crate) use line::is_visible;
pub(crate) use reference::reference;
pub(crate) use tag::{BLOCKS, Scanner, is_one_of};

/// Makes text of what may hold HTML: strips tags and comments, and what is in scripts and styles, decodes
/// character references once, drops invisible control characters, and collapses white space.
///
/// A `<` that opens no tag stays. Since references are decoded after stripping, `&lt;b&gt;` shows as `<b>`.
/// No-break spaces (U+00A0, U+202F) stay inside the text, and so do the joiners that Persian and emoji need
/// and the marks that Hebrew and Arabic need beside punctuation.
pub fn plain_text(raw: &str) -> String {
    pass(raw, Depth::Once).text
}

/// A text, and what had to be mended in it.
#[derive(Default)]
pub(crate) struct Stripped {
    /// The plain text.
    pub(crate) text: String,
    /// What was mended, each kind once.
    pub(crate) mended: Vec<Code>,
}

/// As [`plain_text`], for texts that should have had no markup at all: what was encoded twice is decoded twice,
/// HTML that was escaped as a whole is stripped as well, and all that is told.
pub(crate) fn strip(raw: &str) -> Stripped {
    let mut stripped = pass(raw, Depth::ToTheEnd);
    if is_html(&stripped.text) {
        stripped.text = pass(&stripped.text, Depth::Once).text;
        stripped.mended.push(Code::HtmlEscaped);
    }
    stripped
}

/// How often references are decoded.
#[derive(Clone, Copy, PartialEq)]
enum Depth {
    Once,
    /// `&amp;#8217;` is `’`: nobody means a reader to see `&#8217;` in a title.
    ToTheEnd,
}

/// What markup shows as, if anything, and how many bytes of the source it takes.
type Markup = (Option<char>, usize);

fn pass(raw: &str, depth: Depth) -> Stripped {
    let mut line = Line::of(raw.len());
    let mut scanner = Scanner::default();
    let mut mended = Vec::new();
    let mut is_in_cdata = false;
    let mut rest = raw;
    loop {
        let (words, others) = rest.split_at_checked(plain::length(rest)).unwrap_or_default();
        line.push_plain(words);
        rest = others;
        let Some(letter) = rest.chars().next() else { break };
        let found = match letter {
            '<' if rest.starts_with("<![CDATA[") => {
                is_in_cdata = true;
                Some((Code::CdataWrapper, (None, 9)))
            }
            ']' if is_in_cdata && rest.starts_with("]]>") => Some((Code::CdataWrapper, (None, 3))),
            '<' => scanner.element(rest).map(|markup| (Code::MarkupInText, markup)),
            '&' => referred(rest, depth),
            _ => None,
        };
        let (shown, length) = match found {
            Some((code, markup)) => {
                tell(code, &mut mended);
                markup
            }
            None => (Some(letter), letter.len_utf8()),
        };
        if shown.is_some_and(|shown| !line.push(shown)) {
            tell(Code::InvisibleCharacters, &mut mended);
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    Stripped { text: line.finish(), mended }
}

fn tell(code: Code, mended: &mut Vec<Code>) {
    if !mended.contains(&code) {
        mended.push(code);
    }
}

/// The character reference that `rest` starts with.
fn referred(rest: &str, depth: Depth) -> Option<(Code, Markup)> {
    let (mut character, mut length) = reference(rest.get(1..)?)?;
    length += 1;
    let mut code = Code::MarkupInText;
    while character == '&'
        && depth == Depth::ToTheEnd
        && let Some((next, more)) = rest.get(length..).and_then(reference)
    {
        character = next;
        length += more;
        code = Code::EncodedTwice;
    }
    Some((code, (Some(character), length)))
}

#[cfg(test)]
mod tests;
