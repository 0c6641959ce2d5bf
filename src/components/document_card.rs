//! A document of an article.

use leptos::prelude::*;
use portal::{ArticleId, Document, Kind, Publication, Spot};

use super::{DocumentFacts, Player, Words};
use crate::Page;

/// Its title in its own language, its facts, and the ways to read, hear or see it. Where it comes in several formats,
/// each can be had.
#[component]
pub fn DocumentCard(page: Page, article: ArticleId, publication: Publication) -> impl IntoView {
    let portal = page.place.portal().clone();
    let formats = publication.formats.iter().map(|id| (*id, portal.document(article, *id).clone()));
    let formats: Vec<_> = formats.collect();
    let title = formats.first().map(|(_, first)| first.title.clone())?;
    // The title again, unseen, so that each link makes sense on its own.
    let named = {
        let (page, title) = (page.clone(), title.clone());
        move || view! { <span class="visually-hidden">": "<Words page=page.clone() text=title.clone() /></span> }
    };
    let texts = page.locale.texts.clone();
    let read = formats.iter().find(|(_, document)| document.is_pdf()).map(|(id, _)| {
        let href = page.href(Spot::Document(article, *id));
        // By `data-reads` it is known in `boot.js`, which has the reader come ahead.
        view! { <a class="button" href=href data-reads="">{texts.read()}{named.clone()()}</a> }
    });
    // A picture is its own, and a film's is in its player.
    let cover = formats.iter().find_map(|(_, document)| {
        document.cover.clone().filter(|_| !matches!(document.kind(), Kind::Image | Kind::Video))
    });
    let cover = cover.map(|cover| {
        view! { <img class="document-cover" src=cover.as_str().to_owned() alt="" loading="lazy" /> }
    });
    let has_several = formats.len() > 1;
    let downloads = formats.iter().map(|(_, document)| {
        let format = document.format().filter(|_| has_several).map(|format| [" ", &format].concat());
        let address = document.url.as_str().to_owned();
        view! {
            <a class="button button-quiet" href=address download=document.file_name()>
                {texts.download()}{format}{named.clone()()}
            </a>
        }
    });
    let downloads = downloads.collect_view();
    let facts = formats.iter().map(|(id, document)| {
        let place = (!document.is_pdf()).then(|| page.href(Spot::Document(article, *id)));
        view! { <DocumentFacts page=page.clone() document=document.clone() place=place /> }
    });
    let facts = facts.collect_view();
    let documents: Vec<Document> = formats.into_iter().map(|(_, document)| document).collect();
    let players = [Kind::Video, Kind::Audio, Kind::Image].map(|kind| {
        view! { <Player page=page.clone() kind=kind formats=documents.clone() preload="none" /> }
    });
    Some(view! {
        <li class="document-card">
            {cover}
            <div>
                <h3><Words page=page.clone() text=title /></h3>
                {facts}
                {players}
                <p class="document-actions">{read}{downloads}</p>
            </div>
        </li>
    })
}
