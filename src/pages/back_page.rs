//! A page that is made by a program of its own: about the portal, its accessibility, how the feeds do.

use leptos::prelude::*;
use portal::OwnPage;

use crate::Page;
use crate::components::{BackContent, Heading};

#[component]
pub(super) fn BackPage(page: Page, own: OwnPage) -> impl IntoView {
    view! {
        <header class="page-head">
            <Heading page=page.clone() text=page.title() />
        </header>
        <BackContent locale=page.locale.clone() own=own />
    }
}
