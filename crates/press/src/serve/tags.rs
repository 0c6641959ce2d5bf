//! The tags in a text of HTML, found without building a tree.
//!
//! A scan, no parser: it knows comments, quotes and letter case, and never fails. What it misreads can only
//! make the policy name an origin too many or too few, or leave a file out of written pages; those take no markup from it.

/// A start tag as it was written.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Tag<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

impl<'a> Tag<'a> {
    /// Whether it is one of these, in any letter case.
    pub(crate) fn is_one_of(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.name.eq_ignore_ascii_case(name))
    }

    /// An attribute's value, its blanks trimmed; the first one counts, as in browsers.
    pub(crate) fn attribute(&self, name: &str) -> Option<&'a str> {
        self.attributes
            .iter()
            .find(|(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
    }
}

/// All start tags, in their order.
pub(crate) fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        if let Some(comment) = after.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else if after.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            let (tag, after) = tag(after);
            found.push(tag);
            rest = after;
        } else {
            rest = after;
        }
    }
    found
}

/// Reads a tag from its name on, and gives what stands behind it.
fn tag(text: &str) -> (Tag<'_>, &str) {
    let (name, mut rest) = until(text, |letter| is_blank(letter) || matches!(letter, '/' | '>'));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|letter| is_blank(letter) || letter == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return (Tag { name, attributes }, rest);
        }
        let (name, after) = until(rest, |letter| is_blank(letter) || matches!(letter, '/' | '>' | '='));
        let (value, after) = match after.trim_start_matches(is_blank).strip_prefix('=') {
            Some(written) => value(written.trim_start_matches(is_blank)),
            None => ("", after),
        };
        attributes.push((name, value));
        rest = after;
    }
}

fn value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(quoted) = text.strip_prefix(quote) {
            return quoted.split_once(quote).unwrap_or((quoted, ""));
        }
    }
    until(text, |letter| is_blank(letter) || letter == '>')
}

fn until(text: &str, end: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(end).unwrap_or(text.len()))
}

fn is_blank(letter: char) -> bool {
    letter.is_ascii_whitespace()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources(html: &str) -> Vec<&str> {
        tags(html).iter().filter_map(|tag| tag.attribute("src")).collect()
    }

    #[test]
    fn attributes_are_read_however_they_are_written() {
        assert_eq!(
            sources(r#"<img alt="a > b" src="one"><IMG SRC = 'two'/><img src=three>"#),
            ["one", "two", "three"]
        );
        assert_eq!(sources("<img\nsrc=\" four \"\nalt>"), ["four"]);
    }

    #[test]
    fn only_a_whole_name_counts() {
        assert_eq!(sources(r#"<img data-src="x" alt='src="y"'>"#), Vec::<&str>::new());
    }

    #[test]
    fn a_comment_holds_no_tags() {
        assert_eq!(sources("<!-- <img src=a> --><img src=b><!-- <img src=c>"), ["b"]);
    }

    #[test]
    fn broken_markup_ends_the_scan_and_nothing_else() {
        for html in [
            "<",
            "<img",
            "<img =",
            "<img ==>",
            "<img src",
            "<img src=",
            "<img src=\"",
            "<é",
            "a < b",
            "<img é=é",
        ] {
            let _ = tags(html);
        }
        assert_eq!(sources("1 < 2 <img src=a"), ["a"]);
    }
}
