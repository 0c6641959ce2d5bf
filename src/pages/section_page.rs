//! A section: its sub-sections, then its articles and theirs by date, page by page.

use leptos::prelude::*;
use portal::{SectionId, Spot};

use crate::Page;
use crate::components::{ArticleLine, LanguageFilter, Pager, Words};
use crate::listed::Listed;

#[component]
pub(super) fn SectionPage(page: Page, section: SectionId) -> impl IntoView {
    let portal = page.place.portal().clone();
    let texts = page.locale.texts.clone();
    let title = page.words(portal.section_label(section, page.place.language()));
    let listed = Listed::in_section(&page, section);
    let children = listed.sections.clone();
    view! {
        <header class="page-head">
            <h1
                tabindex="-1"
                lang=page.lang(title.language.as_ref())
                dir=page.dir(title.language.as_ref())
            >
                {title.value}
            </h1>
        </header>
        {(!children.is_empty()).then(|| view! { <SubSections page=page.clone() sections=children /> })}
        <LanguageFilter page=page.clone() section=section />
        {if listed.articles.is_empty() {
            let is_of_one_language = page.part.only.is_some();
            let words = if is_of_one_language { texts.empty_language() } else { texts.empty_section() };
            view! { <p class="notice">{words}</p> }.into_any()
        } else {
            view! {
                <ul class="lines">
                    {listed
                        .articles
                        .iter()
                        .map(|article| view! { <ArticleLine page=page.clone() article=*article /> })
                        .collect_view()}
                </ul>
            }
                .into_any()
        }}
        <Pager page=page.clone() listed=listed />
    }
}

/// The ways further in, each with how much is there.
#[component]
fn SubSections(page: Page, sections: Vec<(SectionId, usize)>) -> impl IntoView {
    let texts = page.locale.texts.clone();
    view! {
        <nav class="sub-sections" aria-label=texts.more_in()>
            <ul>
                {sections
                    .into_iter()
                    .map(|(child, count)| {
                        let count = u32::try_from(count).unwrap_or(u32::MAX);
                        let count = texts.articles().of(count, &page.locale.language);
                        let label = page.place.portal().section_label(child, page.place.language());
                        let label = page.words(label);
                        view! {
                            <li>
                                <a href=page.href(Spot::Section(child))><Words page=page.clone() text=label /></a>
                                <span class="facts">{count}</span>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </nav>
    }
}
