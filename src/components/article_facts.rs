//! When, and by whom.

use leptos::prelude::*;
use portal::ArticleId;

use super::Date;
use crate::Page;
use crate::locale::{fill, names};
use crate::platform::long_date;

/// The facts under an article's title: nothing where the feed gives none.
#[component]
pub fn ArticleFacts(page: Page, article: ArticleId) -> impl IntoView {
    let article = page.place.portal().article(article);
    let texts = &page.locale.texts;
    let authors: Vec<String> = article.authors.iter().filter_map(|author| author.name.clone()).collect();
    let by = (!authors.is_empty())
        .then(|| fill(&texts.by(), &[("names", &names(&authors, &page.locale.language))]));
    let updated = article.modified.map(|moment| {
        let date = long_date(moment.date(), &page.locale.language);
        fill(&texts.updated(), &[("date", &date)])
    });
    let published = article.published;
    (published.is_some() || by.is_some()).then(|| {
        view! {
            <p class="facts">
                {published.map(|moment| view! { <Date page=page.clone() moment=moment /> })}
                {updated.map(|updated| view! { <span>{updated}</span> })}
                {by.map(|by| view! { <span>{by}</span> })}
            </p>
        }
    })
}
