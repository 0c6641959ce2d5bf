//! When, and by whom.

use leptos::prelude::*;
use portal::ArticleId;

use super::{AuthorLinks, Date};
use crate::Page;
use crate::locale::fill;
use crate::platform::{language_name, long_date};

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
    let time = shown.reading_minutes().map(|minutes| texts.reading_time().of(minutes, &page.locale.language));
    // Another language than the interface's has a notice to itself.
    let language =
        shown.language.as_ref().filter(|language| !page.is_foreign(Some(language))).map(language_name);
    let has_authors = !shown.author_names().is_empty();
    (published.is_some() || has_authors || time.is_some()).then(|| {
        view! {
            <p class="facts">
                {published.map(|moment| view! { <Date page=page.clone() moment=moment /> })}
                {updated.map(|updated| view! { <span>{updated}</span> })}
                <AuthorLinks page=page.clone() article=article />
                {time.map(|time| view! { <span>{time}</span> })}
                {language.map(|language| view! { <span>{language}</span> })}
            </p>
        }
    })
}
