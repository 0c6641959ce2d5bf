//! The text of an item: what is body, what is summary.

use feed_rs::model::{Content, Entry, FeedType, Text};
use url::Url;

use super::addresses::completed;

/// Elements that XML closes and HTML must not: browsers would read `</br>` as a second line break.
const VOID: [&str; 9] = ["br", "img", "hr", "input", "source", "wbr", "col", "area", "embed"];

/// The parts of an item's text, each when there is one.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub(super) html: Option<String>,
    pub(super) text: Option<String>,
    pub(super) summary: Option<String>,
}

enum Written {
    Html(String),
    Plain(String),
}

/// Sorts an item's text: the content is its body, else its summary is; a summary beside a content stays one.
pub(super) fn parts(entry: &Entry, format: &FeedType, base: &Url) -> Parts {
    let content = entry.content.as_ref().and_then(content);
    let summary = entry.summary.as_ref().and_then(|summary| self::summary(summary, format));
    let mut parts = Parts::default();
    let body = match (content, summary) {
        (Some(content), summary) => {
            parts.summary = summary.map(plain).filter(|summary| !summary.is_empty());
            content
        }
        (None, Some(summary)) => summary,
        (None, None) => return parts,
    };
    match body {
        Written::Html(html) => parts.html = Some(completed(&html, base)),
        Written::Plain(text) => parts.text = Some(text),
    }
    parts
}

/// A title, or whatever else has no markup in JSON Feed. Atom says when a text has none itself; then `<` is a sign like
/// any other.
pub(super) fn line(text: &Text, format: &FeedType) -> String {
    match (format, text.content_type.as_str()) {
        (FeedType::Atom, "text/plain") => text.content.trim().to_owned(),
        _ => feed::plain_text(&text.content),
    }
}

fn content(content: &Content) -> Option<Written> {
    let body = content.body.as_ref().filter(|body| !body.trim().is_empty())?;
    match content.content_type.as_str() {
        "text/plain" => Some(Written::Plain(body.clone())),
        "application/xhtml" | "application/xhtml+xml" => Some(Written::Html(as_html(body))),
        "text/html" => Some(Written::Html(body.clone())),
        // Somebody's data, written into the feed: no text to read.
        _ => None,
    }
}

/// In RSS every description is HTML, whatever it says of itself.
fn summary(summary: &Text, format: &FeedType) -> Option<Written> {
    if summary.content.trim().is_empty() {
        return None;
    }
    Some(match (format, summary.content_type.as_str()) {
        (FeedType::Atom, "text/plain") => Written::Plain(summary.content.clone()),
        (FeedType::Atom, "application/xhtml" | "application/xhtml+xml") => {
            Written::Html(as_html(&summary.content))
        }
        _ => Written::Html(summary.content.clone()),
    })
}

/// XHTML as HTML reads it.
fn as_html(xhtml: &str) -> String {
    VOID.iter().fold(xhtml.to_owned(), |html, name| html.replace(&format!("</{name}>"), ""))
}

fn plain(written: Written) -> String {
    match written {
        Written::Html(html) => feed::plain_text(&html),
        Written::Plain(text) => text,
    }
}
