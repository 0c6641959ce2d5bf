//! A text in whatever language it is in.

use leptos::prelude::*;
use portal::Text;

use crate::Page;

/// A text, with its language and direction where they differ from the page's.
#[component]
pub fn Words(page: Page, text: Text) -> impl IntoView {
    let (lang, dir) = (page.lang(text.language.as_ref()), page.dir(text.language.as_ref()));
    view! { <bdi lang=lang dir=dir>{text.value}</bdi> }
}
