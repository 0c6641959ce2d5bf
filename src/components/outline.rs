//! What an article is made of.

use leptos::prelude::*;
use portal::enrich::Heading;

use super::Words;
use crate::Page;

/// The way to each part of a text; nothing where there are few. In the browser the one that is read is marked, and beside the
/// text the list is open: `followOutline`.
#[component]
pub fn Outline(page: Page, headings: Vec<Heading>) -> impl IntoView {
    (!headings.is_empty()).then(|| {
        let steps = headings.into_iter().map(|heading| {
            view! {
                <li class=if heading.is_inner { "outline-inner" } else { "outline-part" }>
                    <a href=["#", &heading.id].concat() rel="external"><Words page=page.clone() text=heading.text /></a>
                </li>
            }
        });
        view! {
            <nav class="outline" aria-label=page.locale.texts.outline()>
                <details>
                    <summary>{page.locale.texts.outline()}</summary>
                    <ul>{steps.collect_view()}</ul>
                </details>
            </nav>
        }
    })
}
