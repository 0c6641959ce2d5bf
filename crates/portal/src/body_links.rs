//! PDF files that are only linked in a body: many systems export none as attachments.

use feed::{Language, Link, plain_text};

use crate::excerpt::first_words;
use crate::file_name;
use crate::kind::{self, Kind};
use crate::markup::{Markup, Piece, Tag};

/// So many words of a link are a title; a link that is never closed has the whole body for its words.
const WORDS: usize = 24;

/// A link to a PDF file as it stands in a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodyLink {
    /// Where the file is.
    pub url: Link,
    /// The link's words, plain; what is embedded has its title for that.
    pub words: String,
    /// What the link says of the file's language (`hreflang`).
    pub language: Option<Language>,
}

impl BodyLink {
    /// What the link calls the file, unless that says nothing of it ("Download", "PDF").
    pub fn title(&self) -> Option<String> {
        Some(&self.words).filter(|words| file_name::is_telling(words)).cloned()
    }
}

/// Finds the links to PDF files in HTML, in order, and the PDF files that are embedded. Only finds: what the page
/// shows is made from the parsed tree, so what this overlooks stays an ordinary link.
pub fn pdf_links(html: &str, base: &Link) -> Vec<BodyLink> {
    let mut links: Vec<BodyLink> = Vec::new();
    // Most bodies link to none.
    if !["pdf", "PDF", "Pdf"].iter().any(|name| html.contains(name)) {
        return links;
    }
    let mut is_inside = false;
    for piece in Markup::new(html) {
        match piece {
            Piece::Tag(tag) if tag.is_one_of(&["a"]) => {
                let link = (!tag.is_end).then(|| of_tag(&tag, "href", base)).flatten();
                is_inside = link.is_some();
                links.extend(link);
            }
            Piece::Tag(tag) => {
                let embedded = source(&tag).and_then(|source| of_tag(&tag, source, base));
                if let Some(mut link) = embedded {
                    link.words = tag.attribute("title").unwrap_or_default();
                    links.push(link);
                    is_inside = false;
                } else if let (true, Some(link)) = (is_inside, links.last_mut()) {
                    push_tag(&tag, &mut link.words);
                }
            }
            Piece::Text(text) => {
                if let (true, Some(link)) = (is_inside, links.last_mut()) {
                    link.words.push_str(text);
                }
            }
        }
    }
    for link in &mut links {
        link.words = first_words(&plain_text(&link.words), WORDS);
    }
    links
}

/// The attribute that says what is embedded.
fn source(tag: &Tag<'_>) -> Option<&'static str> {
    match () {
        () if tag.is_end => None,
        () if tag.is_one_of(&["object"]) => Some("data"),
        () if tag.is_one_of(&["embed", "iframe"]) => Some("src"),
        () => None,
    }
}

/// A tag inside a link may part two words.
fn push_tag(tag: &Tag<'_>, words: &mut String) {
    for part in ["<", tag.name, ">"] {
        words.push_str(part);
    }
}

/// Where a tag leads, if that is to a PDF file by what it says itself or by the file's name.
fn of_tag(tag: &Tag<'_>, name: &str, base: &Link) -> Option<BodyLink> {
    let written = tag.attribute(name)?;
    // A place in the text itself, even where the article's own page is a PDF file.
    if written.is_empty() || written.starts_with('#') {
        return None;
    }
    let url = base.resolve(&written).ok()?;
    let is_said = || tag.attribute("type").is_some_and(|said| kind::of(Some(&said), &url) == Kind::Pdf);
    let is_pdf = kind::is_pdf(&url) || is_said();
    let language = tag.attribute("hreflang").and_then(|tag| Language::parse(&tag));
    is_pdf.then_some(BodyLink { url, words: String::new(), language })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(html: &str) -> Vec<(String, String)> {
        let base = Link::absolute("https://example.org/page.pdf").unwrap();
        pdf_links(html, &base).into_iter().map(|link| (link.url.path().to_owned(), link.words)).collect()
    }

    fn found(path: &str, words: &str) -> (String, String) {
        (path.to_owned(), words.to_owned())
    }

    #[test]
    fn pdf_links_are_found_in_any_dress() {
        let html = r#"<p><a href="a.pdf">PDF</a> <A CLASS=x HREF='/b.PDF?v=1&amp;w=2'><p>Een</p>&amp;<br>twee</a>
            <a title="x > y" href=c.pdf>c</a> <a href="page.html">no</a> <abbr href="d.pdf">no</abbr>
            <a href="/get/12" type="application/pdf" hreflang="fr">Rapport</a> <a href="Rapport annuel%20%C3%A9.pdf#page=2"></a></p>"#;
        let expected = [
            found("/a.pdf", "PDF"),
            found("/b.PDF", "Een & twee"),
            found("/c.pdf", "c"),
            found("/get/12", "Rapport"),
            found("/Rapport%20annuel%20%C3%A9.pdf", ""),
        ];
        assert_eq!(links(html), expected);
    }

    #[test]
    fn an_embedded_pdf_is_found() {
        let html = r#"<object data="a.pdf" title="Annual report"><a href="a.pdf">Download</a></object>
            <embed src="b.pdf"><iframe src="/get?id=1" type="application/pdf"></iframe><iframe src="page.html"></iframe>"#;
        let expected = [
            found("/a.pdf", "Annual report"),
            found("/a.pdf", "Download"),
            found("/b.pdf", ""),
            found("/get", ""),
        ];
        assert_eq!(links(html), expected);
    }

    #[test]
    fn what_is_no_link_to_a_file_is_none() {
        for html in [
            "<a href='javascript:open(\"a.pdf\")'>x</a>",
            "<a href='mailto:a@example.org?subject=a.pdf'>x</a>",
            "<a href='data:application/pdf,x'>x</a>",
            "<a href='#a.pdf'>x</a><a href=' #page=2'>x</a><a href=''>pdf</a>",
            "<a href='https://a.pdf'>x</a><a href='get.php?file=a.pdf'>x</a>",
            "<!-- <a href='a.pdf'>x</a> --><script>'<a href=\"a.pdf\">x</a>'</script>",
            "<a name='a.pdf'>x</a></a href='a.pdf'>",
        ] {
            assert_eq!(links(html), [], "{html}");
        }
    }

    #[test]
    fn broken_html_ends() {
        for html in
            ["<a pdf", "<a href=pdf", "<a = = href=x.pdf>", "<a href=\"x.pdf", "<a href=x.pdf><a href=y.pdf>"]
        {
            links(html);
        }
        for piece in
            ["<a href=x.pdf>", "<a href='x.pdf", "<a ", "<iframe src=x.pdf>", "<!--", "</a", "&<a href=x.pdf"]
        {
            links(&piece.repeat(300_000 / piece.len()));
        }
        let words = &links(&format!("<a href=x.pdf>{}", "word ".repeat(60_000)))[0].1;
        assert!(words.len() < 200 && words.ends_with("word…"), "{words}");
    }
}
