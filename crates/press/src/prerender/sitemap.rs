//! The list of all pages, for search engines: the sitemap protocol (<https://www.sitemaps.org/protocol.html>), with the languages of
//! each page beside it (<https://developers.google.com/search/docs/specialty/international/localized-versions>).

use feed::Timestamp;
use quick_xml::escape::escape;
use tribune::written::Entry;

use super::Dist;
use super::writing::Wanted;

/// Its name, and that of the list of its parts where it has several.
pub(super) const NAME: &str = "sitemap.xml";

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
const END: &str = "</urlset>\n";
const INDEX_HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
const INDEX_END: &str = "</sitemapindex>\n";

/// What one file may have by the protocol.
#[derive(Debug, Clone, Copy)]
struct Limits {
    addresses: usize,
    bytes: usize,
}

const LIMITS: Limits = Limits { addresses: 50_000, bytes: 50 * 1024 * 1024 };

/// A sitemap in the making.
#[derive(Debug)]
pub(super) struct Sitemap {
    limits: Limits,
    parts: Vec<Part>,
}

/// One file of it.
#[derive(Debug, Default)]
struct Part {
    xml: String,
    addresses: usize,
    changed: Option<Timestamp>,
}

impl Default for Sitemap {
    fn default() -> Self {
        Self { limits: LIMITS, parts: vec![Part::default()] }
    }
}

impl Sitemap {
    /// Adds a page.
    pub(super) fn add(&mut self, entry: &Entry) {
        let xml = of_page(entry);
        let has_room = self.parts.last().is_some_and(|part| {
            let bytes = HEAD.len() + part.xml.len() + xml.len() + END.len();
            part.addresses < self.limits.addresses && bytes <= self.limits.bytes
        });
        if !has_room {
            self.parts.push(Part::default());
        }
        if let Some(part) = self.parts.last_mut() {
            part.xml.push_str(&xml);
            part.addresses += 1;
            part.changed = part.changed.max(entry.changed);
        }
    }

    /// The files that it becomes: one, or a list of several and these.
    pub(super) fn files(self, dist: &Dist) -> Vec<Wanted<'static>> {
        let whole = |part: &Part| [HEAD, &part.xml, END].concat();
        if let [part] = self.parts.as_slice() {
            return vec![Wanted::of(NAME, whole(part))];
        }
        let name = |number: usize| format!("sitemap-{number}.xml");
        let mut index = INDEX_HEAD.to_owned();
        let mut files = Vec::new();
        for (part, number) in self.parts.iter().zip(1..) {
            index.push_str("<sitemap>");
            index.push_str(&of_address(&format!("{}{}", dist.site, name(number)), part.changed));
            index.push_str("</sitemap>\n");
            files.push(Wanted::of(name(number), whole(part)));
        }
        index.push_str(INDEX_END);
        files.push(Wanted::of(NAME, index));
        files
    }
}

fn of_page(entry: &Entry) -> String {
    let link = |(language, address): &(String, String)| {
        let (language, address) = (escape(language), escape(address));
        format!("\n<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{address}\"/>")
    };
    let links: Vec<String> = entry.alternates.iter().map(link).collect();
    ["<url>", &of_address(&entry.address, entry.changed), &links.concat(), "</url>\n"].concat()
}

fn of_address(address: &str, changed: Option<Timestamp>) -> String {
    let changed = changed.map(|changed| format!("<lastmod>{}</lastmod>", changed.to_rfc3339()));
    format!("<loc>{}</loc>{}", escape(address), changed.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use feed::Link;

    use super::*;

    fn files(limits: Limits) -> Vec<(String, String)> {
        let mut sitemap = Sitemap { limits, ..Sitemap::default() };
        for (number, day) in [(1, "03"), (2, "05"), (3, "04")] {
            sitemap.add(&Entry {
                address: format!("https://example.org/portal/en/{number}"),
                changed: Timestamp::parse(&format!("2024-05-{day}T10:00:00+02:00")),
                alternates: Vec::new(),
            });
        }
        let site = Link::absolute("https://example.org/portal/").unwrap();
        let dist = Dist { folder: Path::new("dist").to_owned(), site, index: String::new() };
        let text = |file: &Wanted<'_>| String::from_utf8((file.make)()).unwrap();
        sitemap.files(&dist).iter().map(|file| (file.path.clone(), text(file))).collect()
    }

    #[test]
    fn few_pages_are_one_file() {
        let files = files(LIMITS);
        assert_eq!((files.len(), files[0].0.as_str()), (1, "sitemap.xml"));
        assert_eq!(files[0].1.matches("<url>").count(), 3);
    }

    #[test]
    fn more_than_the_protocol_allows_are_several_and_a_list_of_them() {
        let bytes = HEAD.len() + END.len() + 2 * 110;
        for limits in [Limits { addresses: 2, ..LIMITS }, Limits { bytes, ..LIMITS }] {
            let files = files(limits);
            let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(names, ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]);
            assert_eq!(files[0].1.matches("<url>").count(), 2);
            assert!(files.iter().all(|(_, xml)| xml.len() <= limits.bytes || xml.contains("<sitemapindex")));
            let first = "<loc>https://example.org/portal/sitemap-1.xml</loc><lastmod>2024-05-05T10:00:00+02:00</lastmod>";
            assert!(files[2].1.contains(first), "{}", files[2].1);
        }
    }
}
