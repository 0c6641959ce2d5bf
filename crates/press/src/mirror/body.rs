//! The addresses in a body (HTML).

use std::collections::BTreeSet;

use feed::Link;
use portal::pdf_links;

use super::kind::Kind;
use crate::serve::tags::{Tag, tags};

/// The attributes that hold addresses.
const ATTRIBUTES: [&str; 6] = ["href", "src", "srcset", "poster", "data", "cite"];

/// Whoever knows where a file is to be found now, as it is written in an address; `None` leaves it where it is.
pub(super) type Find<'a> = dyn Fn(&Link, Kind) -> Option<String> + 'a;

/// The body with the addresses of copies in it, and all others made absolute: it is to stand where relative ones would be wrong.
/// All else stays as it is written, and so do links to places in the same text.
pub(super) fn written(html: &str, base: &Link, find: &Find<'_>) -> String {
    let documents = pdf_links(html, base);
    let documents = documents.iter().map(|document| document.url.without_fragment().to_owned()).collect();
    let place = Place { base, find, documents };
    let mut written = String::with_capacity(html.len());
    let mut done = 0;
    for tag in tags(html) {
        let mut values: Vec<(&str, &str)> =
            ATTRIBUTES.iter().filter_map(|name| Some((*name, tag.attribute(name)?))).collect();
        values.sort_by_key(|(_, value)| value.as_ptr());
        for (name, value) in values {
            // The value is a piece of the text, so this is where it stands in it.
            let at = value.as_ptr().addr().wrapping_sub(html.as_ptr().addr());
            let Some(new) = place.value(&tag, name, value) else { continue };
            if let (Some(before), true) = (html.get(done..at), at + value.len() <= html.len()) {
                written.push_str(before);
                written.push_str(&escaped(&new));
                done = at + value.len();
            }
        }
    }
    written.push_str(html.get(done..).unwrap_or_default());
    written
}

struct Place<'a> {
    base: &'a Link,
    find: &'a Find<'a>,
    documents: BTreeSet<String>,
}

impl Place<'_> {
    /// What is to be in an attribute; `None` leaves it as it is.
    fn value(&self, tag: &Tag<'_>, name: &str, value: &str) -> Option<String> {
        let value = feed::plain_text(value);
        if value.is_empty() || value.starts_with('#') {
            return None;
        }
        if name == "srcset" {
            return Some(self.candidates(&value));
        }
        let link = self.base.resolve(&value).ok()?;
        Some(self.address(&link, self.kind(tag, name, &link)))
    }

    /// What a tag makes of an address.
    fn kind(&self, tag: &Tag<'_>, name: &str, link: &Link) -> Option<Kind> {
        let is_document = || self.documents.contains(link.without_fragment());
        match name {
            "src" if tag.is_one_of(&["img"]) => Some(Kind::Picture),
            "src" if tag.is_one_of(&["audio", "video", "source"]) => Some(Kind::Media),
            "poster" if tag.is_one_of(&["video"]) => Some(Kind::Picture),
            "href" if tag.is_one_of(&["a"]) && is_document() => Some(Kind::Document),
            "src" if tag.is_one_of(&["iframe", "embed"]) && is_document() => Some(Kind::Document),
            "data" if tag.is_one_of(&["object"]) && is_document() => Some(Kind::Document),
            _ => None,
        }
    }

    fn address(&self, link: &Link, kind: Option<Kind>) -> String {
        let fragment = link.as_str().get(link.without_fragment().len()..).unwrap_or_default();
        let copy = kind.and_then(|kind| (self.find)(link, kind));
        copy.map_or_else(|| link.to_string(), |path| path + fragment)
    }

    /// `a.jpg 1x, b.jpg 2x`, read as the portal does; a candidate that is no link is left out.
    fn candidates(&self, value: &str) -> String {
        let candidate = |candidate: &str| {
            let mut parts = candidate.trim().trim_end_matches(',').splitn(2, char::is_whitespace);
            let link = self.base.resolve(parts.next()?).ok()?;
            let size = parts.next().map(|size| format!(" {}", size.trim())).unwrap_or_default();
            Some(self.address(&link, Some(Kind::Picture)) + &size)
        };
        value.split(", ").filter_map(candidate).collect::<Vec<_>>().join(", ")
    }
}

/// As an attribute's value, in quotes of any kind.
fn escaped(value: &str) -> String {
    value.replace('&', "&amp;").replace('"', "&quot;").replace('\'', "&#39;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(html: &str) -> String {
        let base = Link::absolute("https://example.org/news/item").unwrap();
        written(html, &base, &|link, kind| {
            (kind != Kind::Media).then(|| format!("files/{}", link.file_name().unwrap_or_default()))
        })
    }

    #[test]
    fn pictures_and_documents_are_found_wherever_they_are() {
        assert_eq!(of("<img src=\"/a.jpg\" alt='1 > 2'>"), "<img src=\"files/a.jpg\" alt='1 > 2'>");
        assert_eq!(of("<a href=../b.pdf#page=3>b</a>"), "<a href=files/b.pdf#page=3>b</a>");
        assert_eq!(of("<img srcset='a.jpg 1x, b.jpg 2x'>"), "<img srcset='files/a.jpg 1x, files/b.jpg 2x'>");
        assert_eq!(of("<iframe src='c.pdf'></iframe>"), "<iframe src='files/c.pdf'></iframe>");
        assert_eq!(
            of("<a type=\"application/pdf\" href=\"/get?x=1&amp;y=2\">d</a>"),
            "<a type=\"application/pdf\" href=\"files/get\">d</a>"
        );
    }

    #[test]
    fn all_else_becomes_absolute_or_stays() {
        assert_eq!(of("<a href=\"/b\">b</a>"), "<a href=\"https://example.org/b\">b</a>");
        assert_eq!(of("<video src=v.mp4>"), "<video src=https://example.org/news/v.mp4>");
        for html in [
            "<a href=\"#note\">1</a>",
            "<a href=\"mailto:a@b.example\">a</a>",
            "<img src=\"data:image/png,a\">",
            "a < b",
            "<img src",
        ] {
            assert_eq!(of(html), html);
        }
        assert_eq!(of("<a href='/?a=1&b=\"'>b</a>"), "<a href='https://example.org/?a=1&amp;b=%22'>b</a>");
    }
}
