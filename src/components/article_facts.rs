//! When, and by whom.

use leptos::prelude::*;
use portal::ArticleId;

use super::{AuthorLinks, Date};
use crate::Page;
use crate::locale::fill;
use crate::platform::long_date;

/// The facts under an article's title: nothing where the feed gives none.
#[component]
pub fn ArticleFacts(page: Page, article: ArticleId) -> impl IntoView {
    let shown = page.place.portal().article(article);
    let texts = &page.locale.texts;
    let updated = shown.modified.map(|moment| {
        let date = long_date(moment.date(), &page.locale.language);
        fill(&texts.updated(), &[("date", &date)])
    });
    let published = shown.published;
    (published.is_some() || shown.authors.iter().any(|author| author.name.is_some())).then(|| {
        view! {
            <p class="facts">
                {published.map(|moment| view! { <Date page=page.clone() moment=moment /> })}
                {updated.map(|updated| view! { <span>{updated}</span> })}
                <AuthorLinks page=page.clone() article=article />
            </p>
        }
    })
}
