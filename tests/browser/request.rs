//! A request as the server saw it.

use axum::http;

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The method (RFC 9110, section 9).
    pub method: String,
    /// The path below the base, without a slash at its beginning, and without a query.
    pub path: String,
    /// What the browser says it wants it for: `document`, `worker`, `script` … (W3C Fetch Metadata).
    pub destination: Option<String>,
}

impl Request {
    pub(crate) fn of(request: &http::request::Parts, base: &str) -> Self {
        let path = request.uri.path();
        let destination = request.headers.get("sec-fetch-dest").and_then(|value| value.to_str().ok());
        Self {
            method: request.method.to_string(),
            path: path.strip_prefix(base).unwrap_or(path).to_owned(),
            destination: destination.map(str::to_owned),
        }
    }
}
