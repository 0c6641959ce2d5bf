//! An origin that is safe to write into a header.

use std::fmt;

use feed::Link;
use url::Url;

/// A scheme, a host and perhaps a port: `https://cdn.example.org`, `http://127.0.0.1:9000`.
///
/// Its text can hold nothing that ends a source, a directive or a header, because the host is of letters,
/// digits, `-`, `_` and `.` alone. IPv6 addresses are none: the Content Security Policy (level 3, section 2.3.1)
/// has no way to write them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin(String);

impl Origin {
    /// Reads what a publisher typed: an origin and nothing more. `None` when it is anything else.
    pub fn parse(raw: &str) -> Option<Self> {
        let url = Url::parse(raw).ok()?;
        let bare = url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        if bare { Self::of(&url) } else { None }
    }

    /// The origin of an address, when it is of the web and can stand in a policy.
    pub(crate) fn of(url: &Url) -> Option<Self> {
        let scheme = url.scheme();
        // For these two the parser has made the host lower-case and ASCII, and dropped a default port.
        let host = url.host_str().filter(|host| is_host(host))?;
        match (scheme, url.port()) {
            ("http" | "https", Some(port)) => Some(Self(format!("{scheme}://{host}:{port}"))),
            ("http" | "https", None) => Some(Self(format!("{scheme}://{host}"))),
            _ => None,
        }
    }

    /// Whether an address is of this origin.
    pub fn is_of(&self, link: &Link) -> bool {
        Url::parse(link.as_str()).ok().and_then(|url| Self::of(&url)).as_ref() == Some(self)
    }

    /// The origin as the header has it: no slash at the end.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The URL standard lets `;`, `,`, `'` and `*` stand in a host; a policy would read them as its own signs.
fn is_host(host: &str) -> bool {
    !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
}

impl fmt::Display for Origin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(raw: &str) -> Option<String> {
        Origin::parse(raw).map(|origin| origin.to_string())
    }

    #[test]
    fn an_origin_is_a_scheme_a_host_and_perhaps_a_port() {
        assert_eq!(parsed("https://cdn.example.org").as_deref(), Some("https://cdn.example.org"));
        assert_eq!(parsed("HTTPS://CDN.Example.org:443/").as_deref(), Some("https://cdn.example.org"));
        assert_eq!(parsed("http://127.0.0.1:9000").as_deref(), Some("http://127.0.0.1:9000"));
        assert_eq!(parsed("https://bücher.example").as_deref(), Some("https://xn--bcher-kva.example"));
    }

    #[test]
    fn what_is_more_or_less_than_an_origin_is_none() {
        for raw in [
            "",
            "cdn.example.org",
            "*",
            "https://",
            "https://*",
            "https://*.example.org",
            "https://example.org/path",
            "https://example.org/?query",
            "https://example.org/#part",
            "https://user:word@example.org",
            "https://[::1]:8080",
            "ftp://example.org",
            "data:text/plain,x",
            "'self'",
        ] {
            assert_eq!(parsed(raw), None, "{raw}");
        }
    }

    #[test]
    fn nothing_can_be_injected_into_the_header() {
        for raw in [
            "https://a.example;script-src *",
            "https://a.example;script-src",
            "https://a.example,b.example",
            "https://a.example 'unsafe-inline'",
            "https://a.example\r\nSet-Cookie: a=b",
            "https://a.example'",
            "https://a.example\"",
            "https://a.example%3Bscript-src",
            "https://a.example%20*",
            "https://a.example\u{ff1b}script-src",
        ] {
            let sound = |byte: u8| byte.is_ascii_alphanumeric() || b":/-_.".contains(&byte);
            assert!(parsed(raw).is_none_or(|text| text.bytes().all(sound)), "{raw:?}: {:?}", parsed(raw));
        }
        assert_eq!(parsed("https://a.example;script-src"), None);
        assert_eq!(parsed("https://a.example,b.example"), None);
    }
}
