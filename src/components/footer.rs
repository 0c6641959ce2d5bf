//! The foot of every page.

use leptos::prelude::*;
use portal::{OwnPage, Spot};

use super::theme_switch::ThemeSwitch;
use super::{PageLink, Words};
use crate::Page;

/// What there is besides the sections.
const PAGES: [OwnPage; 5] =
    [OwnPage::Topics, OwnPage::Authors, OwnPage::Years, OwnPage::About, OwnPage::Accessibility];

/// The portal's own pages, its name and tagline once more (a page printed or shared says whose it is), the keyboard's
/// shortcuts, and the choice of light or dark.
#[component]
pub(super) fn Footer(page: Page) -> impl IntoView {
    let tagline = page.place.portal().tagline(page.place.language());
    let links = PAGES.into_iter().map(|own| {
        let spot = Spot::Own(own);
        let current = (page.place.spot() == spot).then_some("page");
        view! { <li><PageLink page=page.clone() spot=spot text=page.own_name(own) current=current /></li> }
    });
    view! {
        <footer class="footer">
            <nav aria-label=page.locale.texts.browse()>
                <ul>{links.collect_view()}</ul>
            </nav>
            <p><PageLink page=page.clone() spot=Spot::Home text=page.portal_name() /></p>
            <p>{tagline.map(|tagline| view! { <Words page=page.clone() text=tagline /> })}</p>
            <p><button type="button" data-does="shortcuts">{page.locale.texts.shortcuts()}</button></p>
            <ThemeSwitch page=page />
        </footer>
    }
}
