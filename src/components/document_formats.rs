//! The same document in other formats.

use leptos::prelude::*;
use portal::{ArticleId, DocumentId, Spot};

use super::also_in::{AlsoLink, also};
use crate::Page;
use crate::locale::{joined_facts, size};

/// A link to the place of each other format, with its size.
#[component]
pub fn DocumentFormats(page: Page, article: ArticleId, document: DocumentId) -> impl IntoView {
    let written = page.place.portal().article(article);
    let links = written.other_formats(document).into_iter().map(|id| {
        let other = written.document(id);
        let format = other.format().unwrap_or_else(|| other.file_name());
        let bytes = other.size_in_bytes.map(|bytes| size(bytes, &page.locale));
        let name = joined_facts([Some(format), bytes].into_iter().flatten(), &page.locale.language);
        AlsoLink { address: page.href(Spot::Document(article, id)), name, lang: None, hreflang: None }
    });
    also(page.locale.texts.document_formats(), links.collect())
}
