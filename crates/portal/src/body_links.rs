//! PDF files that are only linked in a body: many systems export none as attachments.

use feed::{Link, plain_text};

use crate::document::is_pdf;

/// A link to a PDF file as it stands in a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodyLink {
    /// Where the file is.
    pub url: Link,
    /// The link's words, plain.
    pub words: String,
    /// What the link says of the file's language (`hreflang`).
    pub language: Option<feed::Language>,
}

/// Finds the links to PDF files in HTML, in order. Only finds: what the page shows is made from the parsed
/// tree, so what this overlooks stays an ordinary link.
pub fn pdf_links(html: &str, base: &Link) -> Vec<BodyLink> {
    let mut links = Vec::new();
    let mut rest = html;
    while let Some(at) = find_anchor(rest) {
        rest = &rest[at + 2..];
        let Some(tag_end) = rest.find('>') else { break };
        let (tag, after) = rest.split_at(tag_end);
        rest = after;
        let Some(url) = attribute(tag, "href").and_then(|href| base.resolve(&href).ok()) else { continue };
        if is_pdf(None, &url) {
            let words = &rest[1..];
            let words = words.split("</a").next().unwrap_or_default().split("</A").next().unwrap_or_default();
            let language = attribute(tag, "hreflang").and_then(|tag| feed::Language::parse(&tag));
            links.push(BodyLink { url, words: plain_text(words), language });
        }
    }
    links
}

fn find_anchor(html: &str) -> Option<usize> {
    let bytes = html.as_bytes();
    bytes.windows(3).position(|window| {
        window[0] == b'<' && window[1].eq_ignore_ascii_case(&b'a') && window[2].is_ascii_whitespace()
    })
}

/// The value of an attribute in the inside of a tag, entities decoded.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let mut rest = tag.trim_start();
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
        rest = if remaining.len() < rest.len() { remaining } else { remaining.get(1..).unwrap_or_default() };
    }
    None
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

    fn links(html: &str) -> Vec<(String, String)> {
        let base = Link::absolute("https://example.org/feed.json").unwrap();
        pdf_links(html, &base).into_iter().map(|link| (link.url.path().to_owned(), link.words)).collect()
    }

    #[test]
    fn pdf_links_are_found_in_any_dress() {
        let html = r#"<p><a href="a.pdf">PDF</a> <A CLASS=x HREF='/b.PDF?v=1&amp;w=2'><b>Een &amp; twee</b></A>
            <a title="x > y" href=c.pdf>c</a> <a href="page.html">no</a> <abbr href="d.pdf">no</abbr></p>"#;
        assert_eq!(
            links(html)[..2],
            [("/a.pdf".to_owned(), "PDF".to_owned()), ("/b.PDF".to_owned(), "Een & twee".to_owned())]
        );
    }

    #[test]
    fn broken_html_ends() {
        for html in [
            "<a ",
            "<a href",
            "<a href=",
            "<a = = href=x.pdf>",
            "<a href=\"x.pdf",
            "<a href=x.pdf><a href=y.pdf>",
        ] {
            links(html);
        }
    }
}
