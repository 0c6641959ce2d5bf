//! Files that are fetched piece by piece, and not again when they are here already.

use std::io::Read;
use std::time::Duration;

use feed::Link;
use ureq::http::header;
use ureq::{BodyReader, ResponseExt};

use super::client::url;
use super::header_values::{retry_after, start, text, total};
use super::{Client, FetchError};

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Want {
    /// A feed, which may come compressed.
    Feed,
    /// A document, a picture, or another file, which may come in pieces.
    File,
}

impl Want {
    /// `Accept`.
    fn accepted(self) -> &'static str {
        match self {
            Self::Feed => "application/feed+json, application/json;q=0.9, application/xml;q=0.8, */*;q=0.5",
            Self::File => "application/pdf, image/avif, image/webp, image/*;q=0.9, */*;q=0.5",
        }
    }
}

/// What is here already of a file, as its server has named it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known<'a> {
    /// `ETag`.
    pub etag: Option<&'a str>,
    /// `Last-Modified`.
    pub last_modified: Option<&'a str>,
    /// So many bytes are here of a file that is not whole. Zero asks whether there is another one.
    pub bytes: u64,
}

impl Known<'_> {
    /// By what a server can tell that a piece goes on where another has ended (RFC 9110, section 13.1.5).
    pub fn validator(&self) -> Option<&str> {
        self.etag.filter(|etag| !etag.starts_with("W/")).or(self.last_modified)
    }
}

/// An answer whose body is still to be read.
pub struct Download {
    /// The status (RFC 9110, section 15).
    pub status: u16,
    /// Where it really comes from, after redirects.
    pub address: Link,
    /// `ETag`.
    pub etag: Option<String>,
    /// `Last-Modified`.
    pub last_modified: Option<String>,
    /// How long the server wants to be left alone.
    pub retry_after: Option<Duration>,
    /// The first byte's place in the file, for a piece of it.
    pub start: Option<u64>,
    /// How many bytes the file has, where a piece was asked for.
    pub total: Option<u64>,
    /// How many bytes come.
    pub length: Option<u64>,
    /// The bytes.
    pub body: BodyReader<'static>,
}

impl Client {
    /// Asks for a file, or for what is missing of it, or whether it has changed.
    ///
    /// # Errors
    /// [`FetchError`] when nothing came. A status that is an error is an answer.
    pub fn download(&self, link: &Link, want: Want, known: &Known<'_>) -> Result<Download, FetchError> {
        let mut request = self.agent.get(url(link)).header(header::ACCEPT, want.accepted());
        if want == Want::File {
            // A range of a compressed file would be a piece of the compression.
            request = request.header(header::ACCEPT_ENCODING, "identity");
        }
        if let (true, Some(validator)) = (known.bytes > 0, known.validator()) {
            request = request.header(header::RANGE, format!("bytes={}-", known.bytes));
            request = request.header(header::IF_RANGE, validator);
        } else if let Some(etag) = known.etag {
            request = request.header(header::IF_NONE_MATCH, etag);
        } else if let Some(last_modified) = known.last_modified {
            request = request.header(header::IF_MODIFIED_SINCE, last_modified);
        }
        let response = request.call().map_err(|error| self.error(error, link))?;
        let address = Link::absolute(&response.get_uri().to_string()).unwrap_or_else(|_| link.clone());
        let (head, body) = response.into_parts();
        let text = |name| text(&head.headers, name);
        Ok(Download {
            status: head.status.as_u16(),
            address,
            etag: text(header::ETAG),
            last_modified: text(header::LAST_MODIFIED),
            retry_after: text(header::RETRY_AFTER).and_then(|wish| retry_after(&wish)),
            start: text(header::CONTENT_RANGE).and_then(|range| start(&range)),
            total: text(header::CONTENT_RANGE).and_then(|range| total(&range)),
            length: text(header::CONTENT_LENGTH).and_then(|length| length.parse().ok()),
            body: body.into_reader(),
        })
    }
}

impl Download {
    /// All that comes, up to so many bytes.
    ///
    /// # Errors
    /// [`FetchError`] when the connection breaks, or there is more.
    pub fn into_bytes(self, most: u64, patience: Duration) -> Result<Vec<u8>, FetchError> {
        let mut bytes = Vec::new();
        let read = self.body.take(most + 1).read_to_end(&mut bytes);
        read.map_err(|error| FetchError::of_body(error, patience))?;
        if bytes.len() as u64 > most { Err(FetchError::TooLarge) } else { Ok(bytes) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_strong_validator_joins_pieces() {
        let known = |etag| Known { etag: Some(etag), last_modified: Some("then"), bytes: 1 };
        assert_eq!(known("\"a\"").validator(), Some("\"a\""));
        assert_eq!(known("W/\"a\"").validator(), Some("then"));
    }
}
