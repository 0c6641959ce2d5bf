//! The first thing on a page.

use leptos::prelude::*;
use portal::{ArticleId, Spot};

use super::article_card::CardFacts;
use super::{PageLink, Words};
use crate::Page;

/// The lead: large, with its picture when there is one.
#[component]
pub fn LeadCard(page: Page, article: ArticleId) -> impl IntoView {
    let shown = page.place.portal().article(article);
    let image = shown.image.clone().map(|image| {
        view! { <img class="lead-image" src=image.as_str().to_owned() alt="" decoding="async" /> }
    });
    let (title, excerpt) = (shown.title.clone(), shown.excerpt());
    view! {
        <article class="lead">
            <div class="lead-words">
                <h2>
                    <PageLink page=page.clone() spot=Spot::Article(article) text=title />
                </h2>
                {(!excerpt.value.is_empty()).then(|| view! {
                    <p class="lead-excerpt"><Words page=page.clone() text=excerpt /></p>
                })}
                <CardFacts page=page article=article />
            </div>
            {image}
        </article>
    }
}
