//! The address of a place, below the portal's base: the only code that reads or writes one.

use std::fmt;

use feed::Language;

/// An address: a list of segments, the first of which is the interface's language, and a query.
///
/// It is written `/en/news-and-analyses/page~2?language=nl` (RFC 3986, percent-encoded). The page of a list is a value of the
/// query like any other, and stands in the path: written out, each page is a file of its own, and files have no query (see
/// decision 21). No slug has a tilde.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Address {
    segments: Vec<String>,
    query: Vec<(String, String)>,
    has_stray_slash: bool,
}

/// What the number of a list's page has in the query, and before it in the path.
const PAGE: &str = "page";
const PAGE_SEGMENT: &str = "page~";

impl Address {
    /// Reads a path with or without a query. Empty segments and what follows `#` do not count.
    pub fn parse(written: &str) -> Self {
        let written = written.split('#').next().unwrap_or_default();
        let (path, query) = written.split_once('?').unwrap_or((written, ""));
        let path = path.strip_prefix('/').unwrap_or(path);
        let has_stray_slash = !path.is_empty() && path.split('/').any(str::is_empty);
        let mut segments: Vec<String> =
            path.split('/').filter(|part| !part.is_empty()).map(|part| decode(part, false)).collect();
        let mut query: Vec<(String, String)> = query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
                (decode(key, true), decode(value, true))
            })
            .collect();
        let page = segments.last().and_then(|last| last.strip_prefix(PAGE_SEGMENT)).map(str::to_owned);
        if let Some(page) = page {
            segments.pop();
            query.insert(0, (PAGE.to_owned(), page));
        }
        Self { segments, query, has_stray_slash }
    }

    /// The home page in a language.
    pub fn home(language: &Language) -> Self {
        Self { segments: vec![language.as_str().to_owned()], ..Self::default() }
    }

    /// The address one segment further, without a query.
    #[must_use]
    pub fn child(&self, segment: &str) -> Self {
        let mut segments = self.segments.clone();
        segments.push(segment.to_owned());
        Self { segments, ..Self::default() }
    }

    /// This address with a value in its query.
    #[must_use]
    pub fn with(&self, key: &str, value: &str) -> Self {
        let mut address = self.clone();
        address.query.retain(|(name, _)| name != key);
        address.query.push((key.to_owned(), value.to_owned()));
        address
    }

    /// The first segment, if it is a well-formed language tag.
    pub fn language(&self) -> Option<Language> {
        self.segments.first().and_then(|segment| Language::parse(segment))
    }

    /// Every segment, the language's included, decoded.
    pub fn segments(&self) -> &[String] {
        &self.segments
    }

    /// Every segment as it is written, but for its escapes: the page of a list among them.
    pub fn written_segments(&self) -> impl Iterator<Item = String> {
        let page = self.query(PAGE).map(|page| [PAGE_SEGMENT, page].concat());
        self.segments.iter().cloned().chain(page)
    }

    /// Whether it was read with a slash too many, at the end or inside; none is ever written.
    pub fn has_stray_slash(&self) -> bool {
        self.has_stray_slash
    }

    /// The first value that the query has for a key.
    pub fn query(&self, key: &str) -> Option<&str> {
        self.query.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut written = String::new();
        for segment in &self.segments {
            written.push('/');
            encode(segment, &mut written);
        }
        if let Some(page) = self.query(PAGE) {
            written.push('/');
            written.push_str(PAGE_SEGMENT);
            encode(page, &mut written);
        }
        if written.is_empty() {
            written.push('/');
        }
        let mut sign = '?';
        for (key, value) in self.query.iter().filter(|(key, _)| key != PAGE) {
            written.push(sign);
            sign = '&';
            encode(key, &mut written);
            written.push('=');
            encode(value, &mut written);
        }
        formatter.write_str(&written)
    }
}

/// Only RFC 3986's unreserved characters stand for themselves.
fn encode(text: &str, written: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            written.push(char::from(byte));
        } else {
            written.push('%');
            written.push(char::from(DIGITS[usize::from(byte >> 4)]));
            written.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
}

/// What is no valid escape stands as written: an address is never an error.
fn decode(text: &str, is_form: bool) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let escape = text.get(at + 1..at + 3).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match (bytes[at], escape) {
            (b'%', Some(byte)) => {
                decoded.push(byte);
                at += 3;
                continue;
            }
            (b'+', _) if is_form => decoded.push(b' '),
            (byte, _) => decoded.push(byte),
        }
        at += 1;
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        for written in [
            "/",
            "/en",
            "/nl/nieuws/een-artikel",
            "/ar/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1",
            "/en/x/page~2?q=a%20b%25",
        ] {
            assert_eq!(Address::parse(written).to_string(), written);
        }
    }

    #[test]
    fn slashes_too_many_do_not_count() {
        assert_eq!(Address::parse("//en//news/").to_string(), "/en/news");
    }

    #[test]
    fn a_stray_percent_sign_is_no_error() {
        assert_eq!(Address::parse("/en/100%/%zz/%ff").segments(), ["en", "100%", "%zz", "%ff"]);
        assert_eq!(Address::parse("/en/%e2%82").segments(), ["en", "%e2%82"]);
    }

    #[test]
    fn the_query_is_read_as_a_form_writes_it() {
        let address = Address::parse("/rubriques/actus?lang=nl&q=co+creatie#top");
        assert_eq!(address.query("lang"), Some("nl"));
        assert_eq!(address.query("q"), Some("co creatie"));
        assert_eq!(address.query("page"), None);
    }
}
