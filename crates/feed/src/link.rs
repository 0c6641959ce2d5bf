//! Links that can be trusted to be links (RFC 3986).

mod normal;

use std::fmt;

use fluent_uri::component::Scheme;
use fluent_uri::normalize::Normalizer;
use fluent_uri::{Uri, UriRef};

/// An absolute `http` or `https` address. Nothing else becomes one: no `javascript:`, no `data:`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Link(String);

/// Why a text is no link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkError {
    /// It is no URI reference, even after blanks and foreign letters are escaped.
    Malformed,
    /// Its scheme is not `http` or `https`.
    Scheme,
}

/// Longer addresses than this (in bytes) are none: servers refuse them, and each relative address of a feed would be
/// as long as what it is completed from.
const LONGEST: usize = 8_000;

/// As RFC 3986 says (section 6.2). The default ports of all other schemes than the web's would cost the browser build
/// 1 KB, for addresses that become no links.
fn normalise(uri: Uri<&str>) -> Result<Uri<String>, LinkError> {
    const HTTP: &Scheme = Scheme::new_or_panic("http");
    const HTTPS: &Scheme = Scheme::new_or_panic("https");
    let port = |scheme: &Scheme| match scheme {
        _ if scheme == HTTP => Some(80),
        _ if scheme == HTTPS => Some(443),
        _ => None,
    };
    Normalizer::new().default_port_with(port).normalize(&uri).map_err(|_| LinkError::Malformed)
}

impl Link {
    /// Reads an absolute address.
    ///
    /// # Errors
    /// [`LinkError`] when it is relative, malformed, or of another scheme.
    pub fn absolute(raw: &str) -> Result<Self, LinkError> {
        if raw.len() <= LONGEST && normal::is_normal(raw) {
            Ok(Self(raw.to_owned()))
        } else {
            Self::normalised(raw)
        }
    }

    fn normalised(raw: &str) -> Result<Self, LinkError> {
        let escaped = escape(raw);
        let uri = Uri::parse(escaped.as_str()).map_err(|_| LinkError::Malformed)?;
        Self::of_web(&normalise(uri)?)
    }

    /// Resolves a reference against this link (RFC 3986, section 5).
    ///
    /// # Errors
    /// [`LinkError`] when it is malformed or leads to another scheme.
    pub fn resolve(&self, raw: &str) -> Result<Self, LinkError> {
        let escaped = escape(raw);
        let reference = UriRef::parse(escaped.as_str()).map_err(|_| LinkError::Malformed)?;
        let base = Uri::parse(self.without_fragment()).map_err(|_| LinkError::Malformed)?;
        let resolved = reference.resolve_against(&base).map_err(|_| LinkError::Malformed)?;
        Self::of_web(&normalise(resolved.borrow())?)
    }

    fn of_web(uri: &Uri<String>) -> Result<Self, LinkError> {
        let scheme = uri.scheme().as_str();
        let has_host = uri.authority().is_some_and(|authority| !authority.host().is_empty());
        match scheme {
            "http" | "https" if has_host && uri.as_str().len() <= LONGEST => {
                Ok(Self(uri.as_str().to_owned()))
            }
            "http" | "https" => Err(LinkError::Malformed),
            _ => Err(LinkError::Scheme),
        }
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address up to its fragment: two links to places in one file are equal in this.
    pub fn without_fragment(&self) -> &str {
        self.0.split('#').next().unwrap_or_default()
    }

    /// Scheme, host and port, as in `https://example.org:8443`.
    pub fn origin(&self) -> &str {
        let host = self.0.find("://").map_or(0, |at| at + 3);
        let end = self.0[host..].find(['/', '?', '#']).map_or(self.0.len(), |at| host + at);
        &self.0[..end]
    }

    /// The path, as in `/files/report.pdf`: no query, no fragment.
    pub fn path(&self) -> &str {
        let rest = &self.0[self.origin().len()..];
        rest.split(['?', '#']).next().unwrap_or_default()
    }

    /// The last segment of the path, when it is not empty, still percent-encoded.
    pub fn file_name(&self) -> Option<&str> {
        self.path().rsplit('/').next().filter(|name| !name.is_empty())
    }

    /// The ending of the file's name, lower-case: `pdf`.
    pub fn file_extension(&self) -> Option<String> {
        let (stem, extension) = self.file_name()?.rsplit_once('.')?;
        (!stem.is_empty() && !extension.is_empty()).then(|| extension.to_ascii_lowercase())
    }
}

impl fmt::Display for Link {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Percent-encodes what writers leave bare in addresses, as browsers do: blanks, quotes, letters outside
/// ASCII, brackets after the host, and a `%` that starts no escape. Tabs and line breaks are dropped,
/// backslashes are slashes.
fn escape(raw: &str) -> String {
    let raw = raw.trim_matches(|letter: char| letter.is_whitespace() || letter.is_control());
    let mut escaped = String::with_capacity(raw.len());
    let bytes = raw.as_bytes();
    let after_host = after_host(raw);
    let mut has_fragment = false;
    for (at, &byte) in bytes.iter().enumerate() {
        match byte {
            b'\t' | b'\n' | b'\r' => {}
            b'\\' => escaped.push('/'),
            b'%' if !starts_escape(bytes.get(at..).unwrap_or_default()) => escaped.push_str("%25"),
            b'[' | b']' if at >= after_host => push_percent(&mut escaped, byte),
            b'#' if has_fragment => escaped.push_str("%23"),
            b' ' | b'"' | b'<' | b'>' | b'^' | b'`' | b'{' | b'|' | b'}' | 0..=0x1f | 0x7f..=0xff => {
                push_percent(&mut escaped, byte);
            }
            _ => {
                has_fragment |= byte == b'#';
                escaped.push(char::from(byte));
            }
        }
    }
    escaped
}

/// Where the host has ended: only an IPv6 address has brackets of its own (RFC 3986, section 3.2.2).
fn after_host(raw: &str) -> usize {
    const ENDS: [char; 4] = ['/', '\\', '?', '#'];
    let before = raw.find(ENDS).unwrap_or(raw.len());
    match raw.get(before..).and_then(|rest| rest.strip_prefix("//")) {
        Some(host) => before + 2 + host.find(ENDS).unwrap_or(host.len()),
        None => 0,
    }
}

fn starts_escape(bytes: &[u8]) -> bool {
    matches!(bytes, [b'%', first, second, ..] if first.is_ascii_hexdigit() && second.is_ascii_hexdigit())
}

fn push_percent(text: &mut String, byte: u8) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    text.push('%');
    text.push(char::from(DIGITS[usize::from(byte >> 4)]));
    text.push(char::from(DIGITS[usize::from(byte & 15)]));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base() -> Link {
        Link::absolute("https://example.org/news/feed.json").unwrap()
    }

    #[test]
    fn a_relative_address_is_resolved() {
        assert_eq!(base().resolve("../files/a.pdf").unwrap().as_str(), "https://example.org/files/a.pdf");
        assert_eq!(base().resolve("//cdn.example.org/a").unwrap().as_str(), "https://cdn.example.org/a");
        assert_eq!(base().resolve("?page=2").unwrap().as_str(), "https://example.org/news/feed.json?page=2");
    }

    #[test]
    fn a_script_is_never_a_link() {
        for raw in [
            "javascript:alert(1)",
            " JaVaScript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
        ] {
            assert!(base().resolve(raw).is_err(), "{raw}");
        }
    }

    #[test]
    fn what_writers_leave_bare_is_escaped() {
        let link = base().resolve("/Rapport annuel é 100%.pdf").unwrap();
        assert_eq!(link.as_str(), "https://example.org/Rapport%20annuel%20%C3%A9%20100%25.pdf");
        assert_eq!(link.file_extension().as_deref(), Some("pdf"));
    }

    #[test]
    fn brackets_belong_to_hosts_alone() {
        let link = base().resolve("https://[::1]:8080/a[1].pdf?tx_news[id]=5#a#b").unwrap();
        assert_eq!(link.as_str(), "https://[::1]:8080/a%5B1%5D.pdf?tx_news%5Bid%5D=5#a%23b");
        assert_eq!(
            base().resolve("?a[]=1").unwrap().as_str(),
            "https://example.org/news/feed.json?a%5B%5D=1"
        );
    }

    #[test]
    fn the_parts_of_a_link() {
        let link = Link::absolute("https://example.org:8443/a/b.PDF?x=1#page=2").unwrap();
        assert_eq!(link.origin(), "https://example.org:8443");
        assert_eq!(link.path(), "/a/b.PDF");
        assert_eq!(link.file_name(), Some("b.PDF"));
        assert_eq!(link.without_fragment(), "https://example.org:8443/a/b.PDF?x=1");
    }
}
