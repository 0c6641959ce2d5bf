//! Ways to lists of articles, each with how much is there.

use leptos::prelude::*;
use portal::{Spot, Text};

use super::PageLink;
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
        view! {
            <li>
                <PageLink page=page.clone() spot=spot text=text />
                <ArticleCount page=page.clone() articles=articles />
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
    let count = u32::try_from(articles).unwrap_or(u32::MAX);
    view! { <p class="facts">{page.locale.texts.articles().of(count, &page.locale.language)}</p> }
}
