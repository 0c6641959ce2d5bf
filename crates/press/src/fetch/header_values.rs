//! What servers say in the headers of an answer.

use std::time::{Duration, SystemTime};

use ureq::http::{HeaderMap, HeaderName};

/// A header's value, where it has one that is text.
pub(super) fn text(headers: &HeaderMap, name: HeaderName) -> Option<String> {
    let value = headers.get(name)?.to_str().ok()?.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

/// `Retry-After` is a number of seconds, or a date.
pub(super) fn retry_after(wish: &str) -> Option<Duration> {
    if let Ok(seconds) = wish.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(wish).ok()?;
    Some(date.duration_since(SystemTime::now()).unwrap_or_default())
}

/// Where a piece begins: `bytes 100-199/1000`.
pub(super) fn start(range: &str) -> Option<u64> {
    range.strip_prefix("bytes")?.trim_start().split('-').next()?.parse().ok()
}

/// How large the file is: `bytes */1000`.
pub(super) fn total(range: &str) -> Option<u64> {
    range.rsplit('/').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_servers_say_is_read() {
        assert_eq!(retry_after("7"), Some(Duration::from_secs(7)));
        assert_eq!(retry_after("Wed, 21 Oct 2015 07:28:00 GMT"), Some(Duration::ZERO));
        assert_eq!(retry_after("soon"), None);
        assert_eq!(start("bytes 100-199/1000"), Some(100));
        assert_eq!(start("bytes */1000"), None);
        assert_eq!((total("bytes */1000"), total("bytes 1-2/*")), (Some(1000), None));
    }
}
