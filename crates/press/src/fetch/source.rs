//! What a publisher points at.

use std::fmt;
use std::path::PathBuf;

use feed::Link;
use url::Url;

use super::FetchError;

/// A feed, as it is named on the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A file on this machine.
    File(PathBuf),
    /// An address.
    Web(Link),
}

impl Source {
    /// Reads what was typed: an `http`, `https` or `file` address, else the path of a file.
    ///
    /// # Errors
    /// [`FetchError::Address`] when it starts as an address and is none.
    pub fn parse(raw: &str) -> Result<Self, FetchError> {
        let bad = || FetchError::Address(raw.to_owned());
        match raw.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase()).as_deref() {
            Some("http" | "https") => Link::absolute(raw).map(Self::Web).map_err(|_| bad()),
            Some("file") => {
                let path = Url::parse(raw).ok().and_then(|url| url.to_file_path().ok());
                path.map(Self::File).ok_or_else(bad)
            }
            Some(scheme) if scheme.len() > 1 && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric()) => {
                Err(bad())
            }
            _ => Ok(Self::File(PathBuf::from(raw))),
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(formatter, "{}", path.display()),
            Self::Web(link) => write!(formatter, "{link}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_address_is_a_file() {
        let file = |raw: &str| Source::parse(raw).unwrap() == Source::File(PathBuf::from(raw));
        assert!(file("feed.json") && file("/srv/feed.json") && file("c:\\feed.json"));
        assert_eq!(Source::parse("file:///srv/a%20b.json").unwrap(), Source::File("/srv/a b.json".into()));
    }

    #[test]
    fn an_address_is_of_the_web_or_an_error() {
        assert!(matches!(Source::parse("HTTPS://Example.org/feed.json").unwrap(), Source::Web(_)));
        for raw in ["http://", "https://[", "ftp://example.org/feed.json"] {
            assert!(matches!(Source::parse(raw), Err(FetchError::Address(_))), "{raw}");
        }
    }
}
