//! What the page is called, on the page.

use leptos::prelude::*;
use portal::Text;

use crate::Page;

/// The one heading of the first level. Focus comes to it when the page does.
#[component]
pub fn Heading(page: Page, text: Text) -> impl IntoView {
    let (lang, dir) = (page.lang(text.language.as_ref()), page.dir(text.language.as_ref()));
    view! { <h1 tabindex="-1" lang=lang dir=dir>{text.value}</h1> }
}
