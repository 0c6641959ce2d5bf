//! The breadcrumb trail: the prefixes of the address.

use leptos::prelude::*;

use super::{PageLink, Words};
use crate::Page;

/// The way here. The last step is the page itself, and no link.
#[component]
pub fn Trail(
    page: Page,
    /// The last step's name where the page has no place of its own; the place is then the step before.
    #[prop(optional, into)]
    here: Option<String>,
) -> impl IntoView {
    let mut crumbs = page.place.trail();
    let last = if here.is_some() { None } else { crumbs.pop() };
    let steps = crumbs.into_iter().map(|crumb| {
        let words = page.words(crumb.label);
        view! {
            <li>
                <PageLink page=page.clone() spot=crumb.spot text=words />
            </li>
        }
    });
    view! {
        <nav class="trail" aria-label=page.locale.texts.trail()>
            <ol>
                {steps.collect_view()}
                {last.map(|crumb| {
                    let words = page.words(crumb.label);
                    view! { <li aria-current="page"><Words page=page.clone() text=words /></li> }
                })}
                {here.map(|here| view! { <li aria-current="page">{here}</li> })}
            </ol>
        </nav>
    }
}
