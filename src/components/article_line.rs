//! One article among many.

use leptos::prelude::*;
use portal::{ArticleId, Spot};

use super::{AlsoIn, Date, LanguagePill, PageLink};
use crate::Page;

/// A line of a list: date, title, language. What it holds in documents is named, too.
#[component]
pub fn ArticleLine(page: Page, article: ArticleId) -> impl IntoView {
    let shown = page.place.portal().article(article);
    let mut formats: Vec<String> = Vec::new();
    for format in shown.documents.iter().filter_map(portal::Document::format) {
        if !formats.contains(&format) {
            formats.push(format);
        }
    }
    view! {
        <li class="line">
            <p class="line-title">
                <PageLink page=page.clone() spot=Spot::Article(article) text=shown.title.clone() />
            </p>
            <div class="facts">
                {shown.published.map(|moment| view! { <Date page=page.clone() moment=moment /> })}
                {formats.into_iter().map(|format| view! { <span>{format}</span> }).collect_view()}
                <LanguagePill page=page.clone() language=shown.language.clone() />
                <AlsoIn page=page.clone() article=article />
            </div>
        </li>
    }
}
