//! The first page: a lead, a few seconds, then everything else by date.

use leptos::prelude::*;
use portal::{ArticleId, Publication};

use crate::Page;
use crate::components::{ArticleCard, ArticleList, DocumentCards, Heading, LeadCard};
use crate::listed::Listed;

/// So many cards stand beside each other below the lead.
const SECONDS: usize = 3;

#[component]
pub(super) fn HomePage(page: Page) -> impl IntoView {
    let texts = page.locale.texts.clone();
    let listed = Listed::on_home(&page);
    let publications = publications(&page, listed.publications);
    let mut articles = listed.articles.into_iter();
    let lead = articles.next();
    let seconds: Vec<_> = articles.by_ref().take(SECONDS).collect();
    let lines: Vec<_> = articles.collect();
    view! {
        <div class="visually-hidden"><Heading page=page.clone() text=page.portal_name() /></div>
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
        {publications}
        {(!lines.is_empty()).then(|| view! {
            <section class="latest" aria-labelledby="latest">
                <h2 id="latest">{texts.latest()}</h2>
                <ArticleList page=page articles=lines />
            </section>
        })}
    }
}

/// Documents, to be seen by their covers.
fn publications(page: &Page, publications: Vec<(ArticleId, Publication)>) -> Option<AnyView> {
    (!publications.is_empty()).then(|| {
        view! {
            <section class="publications" aria-labelledby="publications">
                <h2 id="publications">{page.locale.texts.latest_publications()}</h2>
                <DocumentCards page=page.clone() publications=publications />
            </section>
        }
        .into_any()
    })
}
