//! A section: its sub-sections, then its articles and theirs by date.

use leptos::prelude::*;
use portal::{SectionId, Spot};

use crate::Page;
use crate::components::{ArticleLine, Words};

#[component]
pub(super) fn SectionPage(page: Page, section: SectionId) -> impl IntoView {
    let portal = page.place.portal().clone();
    let texts = page.locale.texts.clone();
    let language = page.place.language().clone();
    let title = page.words(portal.section_label(section, &language));
    let articles = portal.articles_in(section, &language);
    let children = portal.section(section).sections.clone();
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
        {(!children.is_empty()).then(|| view! {
            <nav class="sub-sections" aria-label=texts.more_in()>
                <ul>
                    {children
                        .into_iter()
                        .map(|child| {
                            let count = u32::try_from(portal.articles_in(child, &language).len()).unwrap_or(u32::MAX);
                            let count = texts.articles().of(count, &page.locale.language);
                            let label = page.words(portal.section_label(child, &language));
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
        })}
        {if articles.is_empty() {
            view! { <p class="notice">{texts.empty_section()}</p> }.into_any()
        } else {
            view! {
                <ul class="lines">
                    {articles
                        .into_iter()
                        .map(|article| view! { <ArticleLine page=page.clone() article=article /> })
                        .collect_view()}
                </ul>
            }
                .into_any()
        }}
    }
}
