//! Bytes to JSON.

mod mend;

use std::borrow::Cow;

use super::findings::Findings;
use super::place::Place;
use crate::{Code, FeedError, Json};

/// Reads the JSON (RFC 8259).
pub(super) fn parse(bytes: &[u8], findings: &mut Findings) -> Result<Json, FeedError> {
    let text = decode(bytes, findings);
    match text.trim_start().chars().next() {
        None => return Err(FeedError::NoContent),
        Some('<') => return Err(if is_xml_feed(&text) { FeedError::Xml } else { FeedError::Html }),
        Some(_) => {}
    }
    let error = match Json::parse(text.as_bytes()) {
        Ok(root) => return Ok(root),
        Err(error) => error,
    };
    // The mistake is told as it stands in the feed, also when mending does not help.
    let Some(root) = mend::texts(&text).and_then(|mended| Json::parse(mended.as_bytes()).ok()) else {
        return Err(FeedError::InvalidJson { line: error.line, column: error.column });
    };
    findings.add(Code::BrokenText, Place::Feed, &error.to_string());
    Ok(root)
}

/// Whether this is RSS or Atom: their root element comes early, after the declaration and perhaps comments.
fn is_xml_feed(text: &str) -> bool {
    const BEGINNING: usize = 4_096;
    let end = text.floor_char_boundary(BEGINNING);
    ["<rss", "<feed", "<rdf:RDF"].iter().any(|root| text[..end].contains(root))
}

/// UTF-8 without its byte order mark; what is no UTF-8 becomes U+FFFD.
fn decode<'a>(bytes: &'a [u8], findings: &mut Findings) -> Cow<'a, str> {
    const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
    let bytes = match bytes.strip_prefix(BYTE_ORDER_MARK) {
        Some(rest) => {
            findings.add(Code::ByteOrderMark, Place::Feed, "EF BB BF");
            rest
        }
        None => bytes,
    };
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(error) => {
            let mut found = String::from("byte ");
            found.push_str(&error.valid_up_to().to_string());
            findings.add(Code::InvalidUtf8, Place::Feed, &found);
            String::from_utf8_lossy(bytes)
        }
    }
}
