//! Many articles, one below the other.

use leptos::prelude::*;
use portal::ArticleId;

use super::ArticleLine;
use crate::Page;

/// A line for each article; nothing for none.
#[component]
pub fn ArticleList(page: Page, articles: Vec<ArticleId>) -> impl IntoView {
    let lines =
        articles.into_iter().map(|article| view! { <ArticleLine page=page.clone() article=article /> });
    (lines.len() > 0).then(|| view! { <ul class="lines">{lines.collect_view()}</ul> })
}
