//! Why a feed could not be loaded.

use feed::FeedError;

use crate::Texts;
use crate::locale::fill;

/// How long a page of a feed may take, in seconds.
pub const PATIENCE: u32 = 10;

/// Why a feed could not be loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoadError {
    /// The browser got no answer, or was not allowed to read it.
    Unreachable,
    /// Another server answers, and does not let this page read what (Fetch standard, CORS protocol).
    Cors,
    /// The portal's own server forbids its page to ask there (Content Security Policy, `connect-src`).
    Policy,
    /// No whole answer came within [`PATIENCE`].
    Timeout,
    /// The server answered with an error (RFC 9110), 400 or above.
    Status(u16),
    /// What came is no feed.
    Feed(FeedError),
}

impl LoadError {
    /// What happened, in the interface's language.
    pub fn in_words(&self, texts: &Texts) -> String {
        let with = |text: &str, name: &str, value: String| fill(text, &[(name, &value)]);
        match self {
            Self::Cors => texts.failed_cors(),
            Self::Policy => texts.failed_policy(),
            Self::Unreachable => texts.failed_unreachable(),
            Self::Timeout => with(&texts.failed_timeout(), "seconds", PATIENCE.to_string()),
            Self::Status(status) if *status >= 500 => {
                with(&texts.failed_server(), "status", status.to_string())
            }
            Self::Status(status) => with(&texts.failed_missing(), "status", status.to_string()),
            Self::Feed(FeedError::NoContent) => texts.failed_no_content(),
            Self::Feed(FeedError::Html) => texts.failed_html(),
            Self::Feed(FeedError::Xml) => texts.failed_xml(),
            Self::Feed(FeedError::NotAFeed) => texts.failed_not_a_feed(),
            Self::Feed(FeedError::InvalidJson { line, column }) => {
                fill(&texts.failed_json(), &[("line", &line.to_string()), ("column", &column.to_string())])
            }
        }
    }
}
