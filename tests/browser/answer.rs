//! What a server may answer in the place of a file.

use std::{io, time::Duration};

use axum::{
    body::{Body, Bytes},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use futures_util::stream;

use crate::giving::Giving;

/// In how many pieces a body comes that does not come at once.
const PIECES: usize = 50;

/// An answer that is not the portal's own, for stories in which something goes wrong.
#[derive(Debug, Clone)]
pub struct Answer {
    status: u16,
    content_type: &'static str,
    body: Vec<u8>,
    delay: Duration,
    pause: Option<Duration>,
    is_broken_off: bool,
    is_shared: bool,
}

impl Answer {
    /// An answer in full.
    pub fn new(status: u16, content_type: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            content_type,
            body: body.into(),
            delay: Duration::ZERO,
            pause: None,
            is_broken_off: false,
            is_shared: false,
        }
    }

    /// A feed, or what should be one.
    pub fn feed(body: impl Into<Vec<u8>>) -> Self {
        Self::new(200, "application/feed+json", body)
    }

    /// A PDF, or what should be one.
    pub fn pdf(body: impl Into<Vec<u8>>) -> Self {
        Self::new(200, "application/pdf", body)
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

    /// In fifty pieces of the same size, with a pause before each.
    #[must_use]
    pub fn in_pieces(self, pause: Duration) -> Self {
        Self { pause: Some(pause), ..self }
    }

    /// Pages of any origin may read it (Fetch, section 3.3.4).
    #[must_use]
    pub fn shared(self) -> Self {
        Self { is_shared: true, ..self }
    }

    /// Gives it. As long as it is being given, it is held on to.
    pub(crate) async fn give(self, giving: Giving) -> Response {
        tokio::time::sleep(self.delay).await;
        let status = StatusCode::from_u16(self.status).expect("a status between 100 and 999");
        let length = self.body.len();
        let body = match self.pause {
            Some(pause) => in_pieces(self.body.into(), pause, giving),
            None if self.is_broken_off => {
                let end = io::Error::from(io::ErrorKind::ConnectionReset);
                Body::from_stream(stream::iter([Ok(self.body), Err(end)]))
            }
            None => Body::from(self.body),
        };
        let mut response = (status, [(header::CONTENT_TYPE, self.content_type)], body).into_response();
        if self.pause.is_some() {
            response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
        }
        if self.is_shared {
            let anybody = HeaderValue::from_static("*");
            response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, anybody);
        }
        response
    }
}

fn in_pieces(mut rest: Bytes, pause: Duration, giving: Giving) -> Body {
    let size = rest.len().div_ceil(PIECES).max(1);
    let mut pieces = Vec::new();
    while !rest.is_empty() {
        pieces.push(rest.split_to(size.min(rest.len())));
    }
    let pieces = stream::unfold((pieces.into_iter(), giving), move |(mut pieces, giving)| async move {
        let piece = pieces.next()?;
        tokio::time::sleep(pause).await;
        Some((Ok::<_, io::Error>(piece), (pieces, giving)))
    });
    Body::from_stream(pieces)
}
