//! What a server may answer in the place of a file.

use std::{io, time::Duration};

use axum::{
    body::Body,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use futures_util::stream;

/// An answer that is not the portal's own, for stories in which something goes wrong.
#[derive(Debug, Clone)]
pub struct Answer {
    status: u16,
    content_type: &'static str,
    body: Vec<u8>,
    delay: Duration,
    is_broken_off: bool,
}

impl Answer {
    /// An answer in full.
    pub fn new(status: u16, content_type: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Self { status, content_type, body: body.into(), delay: Duration::ZERO, is_broken_off: false }
    }

    /// A feed, or what should be one.
    pub fn feed(body: impl Into<Vec<u8>>) -> Self {
        Self::new(200, "application/feed+json", body)
    }

    /// A web page.
    pub fn html(body: impl Into<Vec<u8>>) -> Self {
        Self::new(200, "text/html; charset=utf-8", body)
    }

    /// Nothing but a status, with a few words (RFC 9110, section 15).
    pub fn status(status: u16) -> Self {
        Self::new(status, "text/plain; charset=utf-8", format!("{status}\n"))
    }

    /// There is no such file.
    pub fn missing() -> Self {
        Self::status(404)
    }

    /// The connection ends in the middle, as when a train enters a tunnel.
    pub fn broken_off() -> Self {
        Self { is_broken_off: true, ..Self::feed(r#"{"version": "https://jsonfeed.org/version/1.1", "it"#) }
    }

    /// The same, some time later.
    #[must_use]
    pub fn after(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    /// Gives it.
    pub(crate) async fn give(self) -> Response {
        tokio::time::sleep(self.delay).await;
        let status = StatusCode::from_u16(self.status).expect("a status between 100 and 999");
        let body = if self.is_broken_off {
            let end = io::Error::from(io::ErrorKind::ConnectionReset);
            Body::from_stream(stream::iter([Ok(self.body), Err(end)]))
        } else {
            Body::from(self.body)
        };
        (status, [(header::CONTENT_TYPE, self.content_type)], body).into_response()
    }
}
