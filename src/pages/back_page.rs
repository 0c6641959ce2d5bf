//! A page that is made by a program of its own: about the portal, its accessibility, how the feeds do.

use leptos::prelude::*;
use portal::OwnPage;

use crate::Page;
use crate::components::BackContent;

#[component]
pub(super) fn BackPage(page: Page, own: OwnPage) -> impl IntoView {
    view! {
        <header class="page-head">
            <h1 tabindex="-1">{page.title().value}</h1>
        </header>
        <BackContent locale=page.locale.clone() own=own />
    }
}
