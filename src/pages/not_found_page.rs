//! There is nothing at this address.

use leptos::prelude::*;
use portal::Spot;

use crate::Page;
use crate::components::{Frame, Trail};

/// Says so, in the portal's frame. The page's place is home.
#[component]
pub fn NotFoundPage(page: Page) -> impl IntoView {
    let texts = page.locale.texts.clone();
    view! {
        <Frame page=page.clone()>
            <Trail page=page.clone() here=texts.not_found() />
            <header class="page-head" data-nothing="">
                <h1 tabindex="-1">{texts.not_found()}</h1>
                <p class="standfirst">{texts.not_found_text()}</p>
                <p><a href=page.href(Spot::Home)>{texts.to_home()}</a></p>
            </header>
        </Frame>
    }
}
