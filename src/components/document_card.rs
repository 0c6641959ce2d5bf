//! A document of an article.

use leptos::prelude::*;
use portal::{ArticleId, Document, Kind, Publication, Spot};

use super::{DocumentFacts, Words};
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
        view! { <a class="button" href=href>{texts.read()}{named.clone()()}</a> }
    });
    let cover = formats.iter().find_map(|(_, document)| document.cover.clone()).map(|cover| {
        view! { <img class="document-cover" src=cover.as_str().to_owned() alt="" loading="lazy" /> }
    });
    let has_several = formats.len() > 1;
    let downloads = formats.iter().map(|(_, document)| {
        let format = document.format().filter(|_| has_several).map(|format| [" ", &format].concat());
        let address = document.url.as_str().to_owned();
        view! {
            <a class="button button-quiet" href=address download="">
                {texts.download()}{format}{named.clone()()}
            </a>
        }
    });
    let downloads = downloads.collect_view();
    let facts = formats.iter().map(|(_, document)| {
        view! { <DocumentFacts page=page.clone() document=document.clone() /> }
    });
    Some(view! {
        <li class="document-card">
            {cover}
            <div>
                <h3><Words page=page.clone() text=title.clone() /></h3>
                {facts.collect_view()}
                {player(&formats.iter().map(|(_, document)| document).collect::<Vec<_>>(), &title.value)}
                <p class="document-actions">{read}{downloads}</p>
            </div>
        </li>
    })
}

/// The browser's own player, or the picture itself. Nothing is loaded before it is wanted.
fn player(formats: &[&Document], title: &str) -> Option<AnyView> {
    let first = formats.first()?;
    let kind = first.kind();
    let of_kind = formats.iter().filter(|document| document.kind() == kind);
    // The browser takes the first format that it can play.
    let sources = of_kind.map(|document| {
        view! { <source src=document.url.as_str().to_owned() type=document.mime_type.clone() /> }
    });
    let title = title.to_owned();
    match kind {
        Kind::Audio => Some(
            view! { <audio controls preload="none" aria-label=title>{sources.collect_view()}</audio> }
                .into_any(),
        ),
        Kind::Video => Some(
            view! {
                <video
                    controls
                    preload="none"
                    aria-label=title
                    poster=first.cover.as_ref().map(|cover| cover.as_str().to_owned())
                >
                    {sources.collect_view()}
                </video>
            }
            .into_any(),
        ),
        Kind::Image => {
            let address = first.url.as_str().to_owned();
            Some(view! { <img class="document-picture" src=address alt=title loading="lazy" /> }.into_any())
        }
        Kind::Pdf | Kind::Office | Kind::Other => None,
    }
}
