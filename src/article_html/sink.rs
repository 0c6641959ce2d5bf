//! The element that an article's HTML is put into.

use leptos::prelude::*;

use crate::platform::ArticleText;

/// Shows an article's HTML. On the host it is written; in the browser it is put there as nodes, so that no
/// text ever becomes HTML in the page itself.
#[component]
pub fn ArticleHtml(
    /// What is to be shown.
    text: ArticleText,
    /// The value for `lang`.
    lang: Option<String>,
    /// The value for `dir`.
    dir: &'static str,
) -> impl IntoView {
    #[cfg(not(target_arch = "wasm32"))]
    {
        view! { <div class="prose" lang=lang dir=dir inner_html=text.html></div> }
    }
    #[cfg(target_arch = "wasm32")]
    {
        let place = NodeRef::<leptos::html::Div>::new();
        crate::whenever(move || {
            if let Some(element) = place.get() {
                text.show(&element);
            }
        });
        view! { <div class="prose" lang=lang dir=dir aria-busy="true" node_ref=place></div> }
    }
}
