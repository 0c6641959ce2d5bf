//! What one can do with an article.

use leptos::prelude::*;
use portal::ArticleId;

use super::ToolStatus;
use crate::Page;

/// Copying its address, handing it on, printing and citing it: see `src/tools/`, which takes from here what a citation
/// needs and the page does not say elsewhere.
#[component]
pub fn ArticleTools(page: Page, article: ArticleId) -> impl IntoView {
    let (texts, article) = (&page.locale.texts, page.place.portal().article(article));
    let tools = [
        ("copy", texts.copy_link()),
        ("share", texts.share()),
        ("print", texts.print()),
        ("cite", texts.cite()),
    ];
    let buttons = tools.map(|(does, words)| {
        view! { <button type="button" class="tool" data-does=does>{words}</button> }
    });
    let authors = article.author_names().join("\n");
    let published = article.published.map(|moment| moment.to_full_date());
    view! {
        <div class="article-tools" data-authors=authors data-published=published>
            {buttons.into_iter().collect_view()}
            <ToolStatus page=page.clone() />
        </div>
    }
}
