//! Bytes to JSON.

mod mend;

use std::borrow::Cow;

use serde_json::Value;

use super::findings::Findings;
use super::place::Place;
use crate::{Code, FeedError};

/// Reads the JSON (RFC 8259).
pub(super) fn parse(bytes: &[u8], findings: &mut Findings) -> Result<Value, FeedError> {
    let text = decode(bytes, findings);
    match text.trim_start().chars().next() {
        None => return Err(FeedError::NoContent),
        Some('<') => return Err(FeedError::Html),
        Some(_) => {}
    }
    let error = match serde_json::from_str(&text) {
        Ok(root) => return Ok(root),
        Err(error) => error,
    };
    // The mistake is told as it stands in the feed, also when mending does not help. Lines and columns
    // count from 1, except at the very end of a text, where serde_json has 0.
    let (line, column) = (error.line().max(1), error.column().max(1));
    let Some(root) = mend::texts(&text).and_then(|mended| serde_json::from_str(&mended).ok()) else {
        return Err(FeedError::InvalidJson { line, column });
    };
    let mut found = String::from("line ");
    found.push_str(&line.to_string());
    found.push_str(", column ");
    found.push_str(&column.to_string());
    findings.add(Code::BrokenText, Place::Feed, &found);
    Ok(root)
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
