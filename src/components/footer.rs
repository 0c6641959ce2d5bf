//! The foot of every page.

use leptos::prelude::*;
use portal::Spot;

use super::Words;
use crate::Page;

/// The name and the tagline once more: a page printed or shared says whose it is.
#[component]
pub(super) fn Footer(page: Page) -> impl IntoView {
    let portal = page.place.portal().clone();
    let language = page.place.language().clone();
    view! {
        <footer class="footer">
            <p>
                {portal.title(&language).map(|title| view! {
                    <a href=page.href(Spot::Home)><Words page=page.clone() text=title /></a>
                })}
            </p>
            <p>{portal.tagline(&language).map(|tagline| view! { <Words page=page.clone() text=tagline /> })}</p>
            <p><button type="button" data-does="shortcuts">{page.locale.texts.shortcuts()}</button></p>
        </footer>
    }
}
