//! What stands first on the portal's first page, and on a section's.

use leptos::prelude::*;
use portal::ArticleId;

use super::{ArticleCard, LeadCard};
use crate::Page;

/// So many cards stand beside each other below the lead.
const SECONDS: usize = 3;

/// The lead, and a few beside each other below it.
#[component]
pub fn Front(
    page: Page,
    /// Those of [`front_of`].
    articles: Vec<ArticleId>,
) -> impl IntoView {
    let mut articles = articles.into_iter();
    let lead = articles.next();
    let seconds: Vec<_> =
        articles.map(|article| view! { <ArticleCard page=page.clone() article=article /> }).collect();
    view! {
        {lead.map(|article| view! { <LeadCard page=page article=article /> })}
        {(!seconds.is_empty()).then(|| view! { <div class="seconds">{seconds}</div> })}
    }
}

/// Takes from a list what stands first: one by itself, and those that stand beside each other. One alone would stand beside nothing.
pub fn front_of(articles: &mut Vec<ArticleId>) -> Vec<ArticleId> {
    let seconds = if articles.len() > 2 { SECONDS } else { 0 };
    let lines = articles.split_off((1 + seconds).min(articles.len()));
    std::mem::replace(articles, lines)
}
