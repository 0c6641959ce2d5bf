//! What is in a document.

use document::{Bookmark, Document, DocumentError, Limits, examine};
use serde_json::{Value, json};

/// What is read in a document; whatever is not known of it is `None`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Facts {
    pub(super) pages: Option<u32>,
    pub(super) title: Option<String>,
    /// A language tag (BCP 47).
    pub(super) language: Option<String>,
    pub(super) tagged: Option<bool>,
    /// A small picture of the first page, and the ending of its name.
    pub(super) cover: Option<(Vec<u8>, &'static str)>,
    /// The outline, the labels and the text of each page, as the JSON that is kept beside the document.
    pub(super) text: Option<Vec<u8>>,
}

/// Raised when documents are to be read again that were read before: the reader has learnt something.
pub(super) const READER: u32 = 1;

/// Reads a PDF file.
///
/// # Errors
/// [`DocumentError`] when nothing can be told of it.
pub(super) fn document_facts(bytes: Vec<u8>) -> Result<Facts, DocumentError> {
    let document = examine(bytes, &Limits::default())?;
    Ok(Facts {
        text: Some(beside(&document)),
        pages: u32::try_from(document.pages).ok(),
        title: document.title,
        language: document.language.map(|language| language.to_string()),
        tagged: Some(document.is_tagged),
        cover: document.cover.map(|cover| (cover.bytes, cover.kind.ending())),
    })
}

/// For searching, later: what the document is made of, as text.
fn beside(document: &Document) -> Vec<u8> {
    let outline: Vec<Value> = document.outline.iter().map(bookmark).collect();
    let json = json!({"outline": outline, "labels": document.labels, "pages": document.texts});
    let mut bytes = serde_json::to_vec(&json).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn bookmark(bookmark: &Bookmark) -> Value {
    let inside: Vec<Value> = bookmark.inside.iter().map(self::bookmark).collect();
    json!({"title": bookmark.title, "page": bookmark.page, "inside": inside})
}
