//! What there is to read after an article.

use leptos::prelude::*;
use portal::ArticleId;

use super::ArticleList;
use crate::Page;

/// What is related, then what is newer and older in the section; nothing where there is nothing else.
#[component]
pub fn Further(page: Page, article: ArticleId) -> impl IntoView {
    let texts = &page.locale.texts;
    let portal = page.place.portal();
    let neighbours = portal.neighbours(article, page.place.language());
    let besides: Vec<ArticleId> = neighbours.into_iter().flatten().collect();
    let related = portal.related(article, &besides, page.place.language());
    let is_empty = besides.is_empty() && related.is_empty();
    let [newer, older] = neighbours.map(|neighbour| neighbour.into_iter().collect());
    let parts = [(texts.related(), related), (texts.newer_article(), newer), (texts.older_article(), older)];
    let parts = parts.into_iter().filter(|(_, articles): &(String, Vec<ArticleId>)| !articles.is_empty());
    let parts = parts.map(|(name, articles)| {
        view! {
            <section class="latest">
                <h2>{name}</h2>
                <ArticleList page=page.clone() articles=articles />
            </section>
        }
    });
    let parts = parts.collect_view();
    (!is_empty).then(|| view! { <nav class="further" aria-label=texts.further()>{parts}</nav> })
}
