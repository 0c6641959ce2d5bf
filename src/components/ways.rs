//! Ways to lists of articles, each with how much is there.

use leptos::prelude::*;
use portal::{Spot, Text};

use super::{LanguagePill, PageLink};
use crate::Page;

/// A list of articles elsewhere.
pub struct Way {
    /// Where it is.
    pub spot: Spot,
    /// What it is called.
    pub text: Text,
    /// How many articles are there.
    pub articles: usize,
}

/// Ways beside each other; nothing where there are none.
#[component]
pub fn Ways(page: Page, label: String, ways: Vec<Way>) -> impl IntoView {
    let has_ways = !ways.is_empty();
    let ways = ways.into_iter().map(|Way { spot, text, articles }| {
        let language = text.language.clone();
        view! {
            <li>
                <PageLink page=page.clone() spot=spot text=text />
                <div class="facts">
                    <span>{count(&page, articles)}</span>
                    <LanguagePill page=page.clone() language=language />
                </div>
            </li>
        }
    });
    has_ways.then(|| {
        view! {
            <nav class="ways" aria-label=label>
                <ul>{ways.collect_view()}</ul>
            </nav>
        }
    })
}

/// How many articles there are somewhere.
#[component]
pub fn ArticleCount(page: Page, articles: usize) -> impl IntoView {
    view! { <p class="facts">{count(&page, articles)}</p> }
}

fn count(page: &Page, articles: usize) -> String {
    let articles = u32::try_from(articles).unwrap_or(u32::MAX);
    page.locale.texts.articles().of(articles, &page.locale.language)
}
