//! The first page: a lead, a few seconds, then everything else by date.

use leptos::prelude::*;

use crate::Page;
use crate::components::{ArticleCard, ArticleLine, LeadCard};
use crate::listed::Listed;

/// So many cards stand beside each other below the lead.
const SECONDS: usize = 3;

#[component]
pub(super) fn HomePage(page: Page) -> impl IntoView {
    let portal = page.place.portal().clone();
    let texts = page.locale.texts.clone();
    let name = portal.title(page.place.language()).map(|title| title.value);
    let mut articles = Listed::on_home(&page).articles.into_iter();
    let lead = articles.next();
    let seconds: Vec<_> = articles.by_ref().take(SECONDS).collect();
    let lines: Vec<_> = articles.collect();
    view! {
        <h1 class="visually-hidden" tabindex="-1">{name.unwrap_or_else(|| texts.home())}</h1>
        {match lead {
            Some(article) => view! { <LeadCard page=page.clone() article=article /> }.into_any(),
            None => view! { <p class="notice">{texts.empty_portal()}</p> }.into_any(),
        }}
        {(!seconds.is_empty()).then(|| view! {
            <div class="seconds">
                {seconds
                    .into_iter()
                    .map(|article| view! { <ArticleCard page=page.clone() article=article /> })
                    .collect_view()}
            </div>
        })}
        {(!lines.is_empty()).then(|| view! {
            <section class="latest" aria-labelledby="latest">
                <h2 id="latest">{texts.latest()}</h2>
                <ul class="lines">
                    {lines
                        .into_iter()
                        .map(|article| view! { <ArticleLine page=page.clone() article=article /> })
                        .collect_view()}
                </ul>
            </section>
        })}
    }
}
