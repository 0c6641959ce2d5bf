//! A document: in the reader, in a player, or as a file to be had.

use leptos::prelude::*;
use portal::{ArticleId, DocumentId, Kind, Spot};

use crate::Page;
use crate::components::{DocumentFacts, DocumentFormats, DocumentLinks, Heading, Player};
use crate::document_reader::DocumentPlace;

#[component]
pub(super) fn DocumentPage(page: Page, article: ArticleId, document: DocumentId) -> impl IntoView {
    let shown = page.place.portal().document(article, document).clone();
    let back = page.href(Spot::Article(article));
    let file = if shown.is_pdf() {
        view! { <DocumentPlace page=page.clone() article=article document=document /> }.into_any()
    } else {
        file(&page, article, document).into_any()
    };
    view! {
        <header class="page-head page-head-document">
            <Heading page=page.clone() text=shown.title.clone() />
            <DocumentFacts page=page.clone() document=shown />
            <DocumentFormats page=page.clone() article=article document=document />
            // Back is a step back where one came from there: see src/visit/.
            <a class="back" href=back data-back="">{page.locale.texts.document_to_article()}</a>
        </header>
        {file}
    }
}

/// What is no PDF: played or shown where the browser can, and always to be had.
fn file(page: &Page, article: ArticleId, document: DocumentId) -> impl IntoView + use<> {
    let written = page.place.portal().article(article);
    let shown = written.document(document);
    let kind = shown.kind();
    let others = written.other_formats(document).into_iter();
    // The one that was asked for is played before the others.
    let formats = std::iter::once(document).chain(others).map(|id| written.document(id).clone()).collect();
    let is_for_programs = matches!(kind, Kind::Office | Kind::Other);
    let (address, file_name) = (shown.url.as_str().to_owned(), shown.file_name());
    view! {
        <div class="document-file">
            <Player page=page.clone() kind=kind formats=formats preload="metadata" />
            {is_for_programs.then(|| view! { <p>{page.locale.texts.document_other()}</p> })}
            <DocumentLinks locale=page.locale.clone() address=address file_name=file_name />
        </div>
    }
}
