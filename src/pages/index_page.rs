//! All topics, all authors, all years.

use leptos::prelude::*;
use portal::{GroupKind, Spot};

use crate::Page;
use crate::components::{Heading, Way, Ways};
use crate::platform::compare;

#[component]
pub(super) fn IndexPage(page: Page, kind: GroupKind) -> impl IntoView {
    let portal = page.place.portal().clone();
    let title = page.title();
    let language = &page.locale.language;
    let order = portal.groups_in_order(kind, |one, other| compare(one, other, language));
    let ways = order.into_iter().map(|id| {
        let group = portal.group(kind, id);
        Way { spot: Spot::Group(kind, id), text: group.label.clone(), articles: group.works }
    });
    let ways: Vec<Way> = ways.collect();
    view! {
        <header class="page-head">
            <Heading page=page.clone() text=title.clone() />
        </header>
        {ways.is_empty().then(|| view! { <p class="notice">{page.locale.texts.empty_portal()}</p> })}
        <Ways page=page.clone() label=title.value ways=ways />
    }
}
