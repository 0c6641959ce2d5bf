//! One article among a few.

use leptos::prelude::*;
use portal::{ArticleId, Spot};

use super::{AlsoIn, Date, LanguagePill, PageLink, Words};
use crate::Page;

/// A card: title, a few words, facts.
#[component]
pub fn ArticleCard(page: Page, article: ArticleId) -> impl IntoView {
    let shown = page.place.portal().article(article);
    let (title, excerpt) = (shown.title.clone(), shown.excerpt());
    view! {
        <article class="card">
            <h2>
                <PageLink page=page.clone() spot=Spot::Article(article) text=title />
            </h2>
            {(!excerpt.value.is_empty()).then(|| view! {
                <p class="card-excerpt"><Words page=page.clone() text=excerpt /></p>
            })}
            <CardFacts page=page article=article />
        </article>
    }
}

/// Section and language, where they are others than the page's; date.
#[component]
pub(super) fn CardFacts(page: Page, article: ArticleId) -> impl IntoView {
    let portal = page.place.portal().clone();
    let shown = portal.article(article);
    let section = Spot::Section(shown.section);
    let label = page.words(portal.section_label(shown.section, page.place.language()));
    view! {
        <div class="facts">
            {(section != page.place.spot()).then(|| view! { <PageLink page=page.clone() spot=section text=label /> })}
            {shown.published.map(|moment| view! { <Date page=page.clone() moment=moment /> })}
            <LanguagePill page=page.clone() language=shown.language.clone() />
            <AlsoIn page=page.clone() article=article />
        </div>
    }
}
