//! A document of an article.

use leptos::prelude::*;
use portal::{ArticleId, DocumentId, Spot};

use super::{DocumentFacts, Words};
use crate::Page;

/// Its title in its own language, its facts, and the ways to read it.
#[component]
pub fn DocumentCard(page: Page, article: ArticleId, document: DocumentId) -> impl IntoView {
    let shown = page.place.portal().document(article, document).clone();
    let texts = page.locale.texts.clone();
    let title = shown.title.clone();
    // The title again, unseen, so that each link makes sense on its own.
    let named = {
        let (page, title) = (page.clone(), title.clone());
        move || view! { <span class="visually-hidden">": "<Words page=page.clone() text=title.clone() /></span> }
    };
    let read = shown.is_pdf().then(|| {
        view! {
            <a class="button" href=page.href(Spot::Document(article, document))>{texts.read()}{named.clone()()}</a>
        }
    });
    let cover = shown.cover.clone().map(|cover| {
        view! { <img class="document-cover" src=cover.as_str().to_owned() alt="" loading="lazy" /> }
    });
    view! {
        <li class="document-card">
            {cover}
            <div>
                <h3><Words page=page.clone() text=title /></h3>
                <DocumentFacts page=page.clone() document=shown.clone() />
                <p class="document-actions">
                    {read}
                    <a class="button button-quiet" href=shown.url.as_str().to_owned() download="">{texts.download()}{named()}</a>
                </p>
            </div>
        </li>
    }
}
