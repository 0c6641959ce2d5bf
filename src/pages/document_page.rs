//! A document, in the reader.

use leptos::prelude::*;
use portal::{ArticleId, DocumentId, Spot};

use crate::Page;
use crate::components::{DocumentFacts, DocumentLinks};
use crate::document_reader::DocumentReader;

#[component]
pub(super) fn DocumentPage(page: Page, article: ArticleId, document: DocumentId) -> impl IntoView {
    let shown = page.place.portal().document(article, document).clone();
    let language = shown.title.language.clone();
    let back = page.href(Spot::Article(article));
    let file = if shown.is_pdf() {
        view! { <DocumentReader page=page.clone() document=shown.clone() /> }.into_any()
    } else {
        view! { <DocumentLinks page=page.clone() document=shown.clone() /> }.into_any()
    };
    view! {
        <header class="page-head page-head-document">
            <h1 tabindex="-1" lang=page.lang(language.as_ref()) dir=page.dir(language.as_ref())>{shown.title.value.clone()}</h1>
            <DocumentFacts page=page.clone() document=shown />
            <a class="back" href=back>{page.locale.texts.reader_to_article()}</a>
        </header>
        {file}
    }
}
