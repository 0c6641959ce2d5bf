//! Why nothing came.

use std::path::PathBuf;
use std::time::Duration;
use std::{fmt, io};

use super::guarded_resolver::PrivateAddress;
use super::{Client, answer};

/// Each case is something that a publisher can act on.
#[derive(Debug)]
pub enum FetchError {
    /// It starts as an address, and is none of `http`, `https` or `file`.
    Address(String),
    /// There is no such file.
    NoFile(PathBuf),
    /// The file is there, and cannot be read.
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The server's answer is an error (RFC 9110, section 15).
    Status(u16),
    /// The name of the host leads nowhere (DNS).
    NoHost(String),
    /// Nobody listens there.
    Refused(String),
    /// The connection cannot be made secure (TLS).
    Tls(String),
    /// The server took too long.
    Timeout(Duration),
    /// There is more than [`Client::MOST_BYTES`].
    TooLarge,
    /// One redirect led to the next, without end.
    Redirects,
    /// It is an address of this machine or of its own network, which is not to be asked.
    Private(String),
    /// The connection broke, or the answer was no HTTP.
    Broken(String),
}

impl FetchError {
    /// Reads what the HTTP library says of a request to `host`.
    pub(super) fn of(error: ureq::Error, host: &str, patience: Duration) -> Self {
        use ureq::Error;
        match error {
            Error::HostNotFound => Self::NoHost(host.to_owned()),
            Error::ConnectionFailed => Self::Refused(host.to_owned()),
            Error::Timeout(_) => Self::Timeout(patience),
            Error::BodyExceedsLimit(_) => Self::TooLarge,
            Error::TooManyRedirects | Error::RedirectFailed => Self::Redirects,
            Error::Tls(why) => Self::Tls(why.to_owned()),
            Error::Rustls(why) => Self::Tls(why.to_string()),
            Error::Other(why) if why.is::<PrivateAddress>() => Self::Private(host_of(&*why)),
            Error::Io(source) => Self::of_system(&source, host, patience),
            other => Self::Broken(other.to_string()),
        }
    }

    /// Whether it may be otherwise in a while.
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Status(status) => matches!(status, 408 | 425 | 429 | 500 | 502..=504),
            Self::Refused(_) | Self::Timeout(_) | Self::Broken(_) => true,
            _ => false,
        }
    }

    /// Reads what a broken body says.
    pub fn of_body(error: io::Error, patience: Duration) -> Self {
        Self::of(ureq::Error::from(error), "", patience)
    }

    fn of_system(source: &io::Error, host: &str, patience: Duration) -> Self {
        let text = source.to_string();
        match source.kind() {
            io::ErrorKind::ConnectionRefused => Self::Refused(host.to_owned()),
            io::ErrorKind::TimedOut => Self::Timeout(patience),
            // The TLS library's errors come wrapped in this kind, and in no other.
            io::ErrorKind::InvalidData => Self::Tls(text),
            // The system's resolver has no kind of its own.
            _ if text.starts_with("failed to lookup address") => Self::NoHost(host.to_owned()),
            _ => Self::Broken(text),
        }
    }
}

fn host_of(why: &(dyn std::error::Error + Send + Sync + 'static)) -> String {
    why.downcast_ref::<PrivateAddress>().map(|address| address.host.clone()).unwrap_or_default()
}

impl fmt::Display for FetchError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address(raw) => write!(
                formatter,
                "{raw} is no address: give the path of a file, or an address such as https://example.org/feed.json"
            ),
            Self::NoFile(file) => write!(formatter, "there is no file {}", file.display()),
            Self::Unreadable { file, source } => {
                write!(formatter, "the file {} cannot be read: {source}", file.display())
            }
            Self::Status(status) => write!(formatter, "the server answered {}", answer::in_words(*status)),
            Self::NoHost(host) => {
                write!(formatter, "there is no host {host}: look at the spelling, or at its DNS")
            }
            Self::Refused(host) => write!(formatter, "{host} takes no connections"),
            Self::Tls(why) => write!(
                formatter,
                "no secure connection (TLS): {why}; look at the server's certificate, and at this machine's \
                 list of authorities"
            ),
            Self::Timeout(patience) => {
                write!(formatter, "no answer came within {} seconds", patience.as_secs())
            }
            Self::TooLarge => {
                write!(formatter, "it is larger than {} MB", Client::MOST_BYTES / 1_000_000)
            }
            Self::Redirects => {
                formatter.write_str("the server sends from one address to the next without end")
            }
            Self::Private(host) => write!(
                formatter,
                "{host} is on this machine or in its own network; say --allow-private={host} if it is meant to be asked"
            ),
            Self::Broken(why) => write!(formatter, "the connection broke: {why}"),
        }
    }
}

// No `source`: the system's reason is a part of our own text already, and a chain would say it twice.
impl std::error::Error for FetchError {}
