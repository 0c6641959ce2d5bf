//! What a server answered.

use feed::Link;

/// An answer of the web, redirects followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The body, decompressed: all of it, or its beginning where no more was asked for.
    pub bytes: Vec<u8>,
    /// Where it really came from, after redirects.
    pub address: Link,
    /// The status (RFC 9110, section 15).
    pub status: u16,
    /// The media type, lower-case, without parameters.
    pub content_type: Option<String>,
    /// What `Access-Control-Allow-Origin` says.
    pub allowed_origin: Option<String>,
}

impl Answer {
    /// The status as people know it: `404 Not Found`.
    pub fn status_in_words(&self) -> String {
        in_words(self.status)
    }
}

/// The status with its usual name.
pub(crate) fn in_words(status: u16) -> String {
    let known = axum::http::StatusCode::from_u16(status).ok();
    known.map_or_else(|| status.to_string(), |status| status.to_string())
}
