//! The way through a list that has several pages.

use leptos::prelude::*;

use crate::Page;
use crate::listed::Listed;
use crate::locale::fill;

/// So many pages before and after the one that is shown have a link.
const NEAR: usize = 2;

/// Newer, the pages by their number, older. Nothing where all is on one page.
#[component]
pub fn Pager(page: Page, listed: Listed) -> impl IntoView {
    let locale = page.locale.clone();
    let texts = &locale.texts;
    let (here, last) = (listed.page, listed.pages());
    let link = |to: usize, words: String, relation: Option<&'static str>| {
        let current = (to == here).then_some("page");
        view! { <a class="button button-quiet" rel=relation aria-current=current href=page.list_href(to)>{words}</a> }
    };
    let mut before = 0;
    let numbers = numbers(here, last).into_iter().map(|to| {
        let class = (to > before + 1).then_some("pager-apart");
        before = to;
        view! { <li class=class>{link(to, page.locale.count(to), None)}</li> }
    });
    (last > 1).then(|| {
        let place = fill(&texts.page_of(), &[("page", &locale.count(here)), ("total", &locale.count(last))]);
        view! {
            <nav class="pager" aria-label=texts.list_pages()>
                <p class="facts">{place}</p>
                {(here > 1).then(|| link(here - 1, texts.newer(), Some("prev")))}
                <ol>{numbers.collect_view()}</ol>
                {(here < last).then(|| link(here + 1, texts.older(), Some("next")))}
            </nav>
        }
    })
}

/// The first page, those near the one that is shown, and the last.
fn numbers(here: usize, last: usize) -> Vec<usize> {
    let is_shown = |page: &usize| *page == 1 || *page == last || page.abs_diff(here) <= NEAR;
    (1..=last).filter(is_shown).collect()
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn of_many_pages_the_first_the_last_and_those_around_are_shown() {
        assert_eq!(numbers(1, 2), [1, 2]);
        assert_eq!(numbers(1, 9), [1, 2, 3, 9]);
        assert_eq!(numbers(5, 9), [1, 3, 4, 5, 6, 7, 9]);
        assert_eq!(numbers(9, 9), [1, 7, 8, 9]);
    }
}
