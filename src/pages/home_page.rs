//! The first page: a lead, a few seconds, then everything else by date.

use leptos::prelude::*;
use portal::{ArticleId, Publication};

use crate::Page;
use crate::components::{ArticleList, DocumentCards, Front, Heading, front_of};
use crate::listed::Listed;

#[component]
pub(super) fn HomePage(page: Page) -> impl IntoView {
    let texts = page.locale.texts.clone();
    let listed = Listed::on_home(&page);
    let publications = publications(&page, listed.publications);
    let mut lines = listed.articles;
    let front = front_of(&mut lines);
    view! {
        <div class="visually-hidden"><Heading page=page.clone() text=page.portal_name() /></div>
        {if front.is_empty() {
            view! { <p class="notice">{texts.empty_portal()}</p> }.into_any()
        } else {
            view! { <Front page=page.clone() articles=front /> }.into_any()
        }}
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
