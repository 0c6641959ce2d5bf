//! The way through a list that has several pages.

use leptos::prelude::*;

use crate::Page;
use crate::listed::Listed;
use crate::locale::fill;
use crate::platform::number;

/// Newer, where one is, older. Nothing where all is on one page.
#[component]
pub fn Pager(page: Page, listed: Listed) -> impl IntoView {
    let texts = page.locale.texts.clone();
    let written =
        |count: usize| number(f64::from(u32::try_from(count).unwrap_or(u32::MAX)), &page.locale.language);
    let total = listed.pages();
    let step = |to: Option<usize>, words: String, relation: &'static str| {
        to.map(|to| view! { <a class="button button-quiet" rel=relation href=page.list_href(to)>{words}</a> })
    };
    let newer = (listed.page > 1).then(|| listed.page - 1);
    let older = (listed.page < total).then_some(listed.page + 1);
    (total > 1).then(|| {
        let here = fill(&texts.page_of(), &[("page", &written(listed.page)), ("total", &written(total))]);
        view! {
            <nav class="pager" aria-label=texts.list_pages()>
                {step(newer, texts.newer(), "prev")}
                <span class="facts">{here}</span>
                {step(older, texts.older(), "next")}
            </nav>
        }
    })
}
