//! Bytes to JSON.

mod decode;
mod mend;
mod page;

use super::findings::Findings;
use super::place::Place;
use crate::{Code, FeedError, Json};

/// Reads the JSON (RFC 8259), also with something before or after it.
pub(super) fn parse(bytes: &[u8], findings: &mut Findings) -> Result<Json, FeedError> {
    let text = decode::text(bytes, findings);
    let begin = text.trim_start();
    if begin.is_empty() {
        return Err(FeedError::NoContent);
    }
    if let Some(error) = page::error(begin) {
        return Err(error);
    }
    let error = match Json::parse(text.as_bytes()) {
        Ok(root) => return Ok(root),
        Err(error) => error,
    };
    let mended = mend::texts(&text);
    if let Some((root, around)) = inside(mended.as_deref().unwrap_or(&text)) {
        if mended.is_some() {
            findings.add(Code::BrokenText, Place::Feed, &error.to_string());
        }
        if let Some(around) = around {
            findings.add(Code::TextAroundJson, Place::Feed, around);
        }
        return Ok(root);
    }
    // The mistake is told as it stands in the feed, also when mending does not help.
    Err(if begin.starts_with('<') {
        FeedError::Html
    } else {
        FeedError::InvalidJson { line: error.line, column: error.column }
    })
}

/// The JSON in a text, and what stands around it. What comes before must end in a JSON Feed, and what comes after
/// must not look like more of it: a feed whose end is in the middle of the file has lost something.
fn inside(text: &str) -> Option<(Json, Option<&str>)> {
    let text = text.trim();
    let is_first = text.starts_with(['{', '[']);
    let start = if is_first { 0 } else { first_object(text)? };
    let (before, found) = text.split_at_checked(start)?;
    let (root, length) = Json::parse_first(found.as_bytes()).ok()?;
    let after = found.get(length..)?.trim_start();
    let is_cut = after.starts_with(['{', '[', '"', ',']);
    let says_so =
        || root.get("version").and_then(Json::as_text).is_some_and(|text| text.contains("jsonfeed.org"));
    let around = [before, after].into_iter().find(|around| !around.is_empty());
    (!is_cut && (is_first || says_so())).then_some((root, around))
}

/// Where the first `{` is that begins an object with fields: `)]}'`, `callback(` and warnings come before it.
fn first_object(text: &str) -> Option<usize> {
    text.match_indices('{').map(|(at, _)| at).find(|at| {
        let inner = text.get(at + 1..).unwrap_or_default();
        inner.trim_start().starts_with('"')
    })
}
