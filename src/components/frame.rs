//! What is around every page.

use leptos::prelude::*;

use super::{CrashBanner, Footer, Masthead};
use crate::Page;

/// Masthead, content, footer.
#[component]
pub fn Frame(page: Page, children: Children) -> impl IntoView {
    let locale = page.locale.clone();
    view! {
        // The browser's own business, which moves focus, too; the router would only scroll.
        <a class="skip-link" rel="external" href="#content">{locale.texts.skip_to_content()}</a>
        <Masthead page=page.clone() />
        <main class="page" id="content" tabindex="-1">{children()}</main>
        <Footer page=page />
        <CrashBanner locale=locale />
    }
}
