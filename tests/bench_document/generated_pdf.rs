//! Documents of as many pages as one likes, the same at every run (ISO 32000-1, PDF 1.7).
//!
//! Nothing is compressed, so a page has the bytes that a page with some pictures has, and the pages of a long document
//! lie far apart: a reader that asks for parts of the file has something to gain by it.

mod objects;
mod text;

use objects::Objects;

/// The catalogue, the root of the page tree and the font come first.
const CATALOGUE: usize = 1;
const ROOT: usize = 2;
const FONT: usize = 3;
/// How many pages one node of the page tree has, as typesetters write it.
const PAGES_PER_NODE: usize = 25;

/// Writes one.
pub(crate) fn write(pages: usize) -> Vec<u8> {
    let nodes = pages.div_ceil(PAGES_PER_NODE);
    let node = |page: usize| FONT + 1 + page / PAGES_PER_NODE;
    let page_at = |page: usize| FONT + 1 + nodes + 2 * page;
    let mut objects = Objects::begin();
    objects.write(CATALOGUE, &format!("<< /Type /Catalog /Pages {ROOT} 0 R >>"));
    let children = references((0..nodes).map(|at| node(at * PAGES_PER_NODE)));
    objects.write(ROOT, &format!("<< /Type /Pages /Kids [{children}] /Count {pages} >>"));
    // One of the fonts that every reader of PDF has: nothing is embedded.
    objects
        .write(FONT, "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>");
    for first in (0..pages).step_by(PAGES_PER_NODE) {
        let own = first..pages.min(first + PAGES_PER_NODE);
        let (count, children) = (own.len(), references(own.map(page_at)));
        let dictionary = format!("<< /Type /Pages /Parent {ROOT} 0 R /Kids [{children}] /Count {count} >>");
        objects.write(node(first), &dictionary);
    }
    for page in 0..pages {
        let (at, content) = (page_at(page), page_at(page) + 1);
        let dictionary = format!(
            "<< /Type /Page /Parent {} 0 R /MediaBox [0 0 595 842] /Contents {content} 0 R \
             /Resources << /Font << /F {FONT} 0 R >> >> >>",
            node(page)
        );
        objects.write(at, &dictionary);
        let text = text::page(page);
        objects.write(content, &format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()));
    }
    objects.end(CATALOGUE)
}

fn references(numbers: impl Iterator<Item = usize>) -> String {
    numbers.map(|number| format!("{number} 0 R")).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_as_long_as_it_says() {
        for pages in [1, 2, 25, 26, 60] {
            let document = String::from_utf8(write(pages)).unwrap();
            assert!(document.contains(&format!("/Count {pages} >>")));
            assert_eq!(document.matches("/Type /Page ").count(), pages);
            assert_eq!(document.matches("\nstream\n").count(), pages);
        }
    }

    #[test]
    fn what_is_referred_to_is_there() {
        let document = String::from_utf8(write(60)).unwrap();
        let words: Vec<&str> =
            document.split(['[', ']', ' ', '\n']).filter(|word| !word.is_empty()).collect();
        for reference in words.windows(3).filter(|words| words[1..] == ["0", "R"]) {
            assert!(document.contains(&format!("\n{} 0 obj\n", reference[0])), "{reference:?}");
        }
    }

    #[test]
    fn streams_have_the_length_that_they_say() {
        let document = String::from_utf8(write(3)).unwrap();
        for piece in document.split("/Length ").skip(1) {
            let (length, rest) = piece.split_once(" >>\nstream\n").unwrap();
            let (stream, _) = rest.split_once("\nendstream").unwrap();
            assert_eq!(stream.len(), length.parse::<usize>().unwrap());
        }
    }

    #[test]
    fn a_long_document_comes_in_many_parts() {
        let bytes = write(500).len();
        assert!((1_000_000..3_000_000).contains(&bytes), "{bytes}");
    }
}
