//! Bytes to JSON.

mod decode;
mod mend;
mod page;

use super::findings::Findings;
use super::place::Place;
use crate::{Code, FeedError, Json};
use mend::Mended;

/// Reads the JSON (RFC 8259), also with something before or after it.
pub(super) fn parse(bytes: &[u8], findings: &mut Findings) -> Result<Json, FeedError> {
    // A byte order mark is a character: programs that put files together leave one for each of them.
    const MARK: char = '\u{feff}';
    let decoded = decode::text(bytes, findings);
    let text = decoded.trim_start_matches(MARK);
    let begin = text.trim_start();
    if begin.is_empty() {
        return Err(FeedError::NoContent);
    }
    if let Some(error) = page::error(begin) {
        return Err(error);
    }
    let error = match Json::parse_text(text) {
        Ok(root) => return Ok(root),
        Err(error) => error,
    };
    if let Some(inside) = inside(begin.trim_end()) {
        if inside.mended.has_texts {
            findings.add(Code::BrokenText, Place::Feed, &error.to_string());
        }
        if inside.mended.has_commas {
            findings.add(Code::CommaTooMany, Place::Feed, &error.to_string());
        }
        if !inside.around.is_empty() {
            findings.add(Code::TextAroundJson, Place::Feed, &inside.around);
        }
        return Ok(inside.root);
    }
    // The mistake is told as it stands in the feed, also when mending does not help.
    Err(if begin.starts_with('<') {
        FeedError::Html
    } else {
        FeedError::InvalidJson { line: error.line, column: error.column }
    })
}

/// The JSON in a text.
struct Inside {
    root: Json,
    /// What stands before it, else after it.
    around: String,
    mended: Mended,
}

/// Looks for the JSON in a text. What comes before must end in a JSON Feed, and what comes after must not look like
/// more of it: a feed whose end is in the middle of the file has lost something.
fn inside(text: &str) -> Option<Inside> {
    let is_first = matches!(text.as_bytes().first(), Some(b'{' | b'['));
    let (before, found) = text.split_at_checked(if is_first { 0 } else { first_object(text)? })?;
    let mended = mend::json(found).unwrap_or_default();
    let json = if mended.json.is_empty() { found } else { &mended.json };
    let (root, rest) = Json::parse_first(json).ok()?;
    let after = json.get(rest.map_or(json.len(), |rest| rest.offset_in(json))..)?;
    let is_cut = matches!(after.as_bytes().first(), Some(b'{' | b'[' | b'"' | b','));
    let says_so =
        || root.get("version").and_then(Json::as_text).is_some_and(|text| text.contains("jsonfeed.org"));
    if is_cut || !is_first && !says_so() {
        return None;
    }
    let around = if before.is_empty() { after } else { before }.to_owned();
    Some(Inside { root, around, mended })
}

/// Where the first `{` is that begins an object with fields: `)]}'`, `callback(` and warnings come before it.
fn first_object(text: &str) -> Option<usize> {
    text.match_indices('{').map(|(at, _)| at).find(|at| {
        let inner = text.get(at + 1..).unwrap_or_default();
        inner.trim_start().starts_with('"')
    })
}
