//! A document.

use portal::{ArticleId, DocumentId, Spot};
use serde_json::Value;

use super::article::{authors, language};
use super::{home_of, organization};
use crate::Page;
use crate::locale::size;
use crate::written::Said;
use crate::written::schema::Thing;

/// The document, where its file is, and the article that it goes with.
pub(super) fn of(page: &Page, said: &Said, article: ArticleId, id: DocumentId) -> Value {
    let written = page.place.portal().article(article);
    let document = written.document(id);
    let address = said.canonical();
    let own_language = document.title.language.as_ref().map(ToString::to_string);
    let file = Thing::new("MediaObject")
        .with("contentUrl", document.url.as_str())
        .with("encodingFormat", document.mime_type.clone())
        .with("contentSize", document.size_in_bytes.map(|bytes| size(bytes, &page.locale)));
    Thing::new("DigitalDocument")
        .called(address)
        .with("url", address)
        .with("name", document.title.value.as_str())
        .with("description", said.description.clone())
        .with("inLanguage", own_language.or_else(|| language(written)))
        .with("datePublished", written.published.map(|moment| moment.to_rfc3339()))
        .with("author", authors(page, written))
        .with("publisher", organization::reference(page))
        .with("thumbnailUrl", document.cover.as_ref().map(|cover| cover.as_str().to_owned()))
        .with("encoding", Value::from(file))
        .with("isPartOf", Thing::reference(&home_of(page, Spot::Article(article))))
        .into()
}
