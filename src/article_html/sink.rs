//! The element that an article's HTML is put into.

use std::sync::Arc;

use leptos::prelude::*;
use portal::enrich::Context;

/// Shows an article's HTML. On the host it is written; in the browser it is put there as nodes, so that no
/// text ever becomes HTML in the page itself.
#[component]
pub fn ArticleHtml(
    /// The body as the feed has it.
    html: Arc<str>,
    /// What enriching needs to know.
    context: Context,
    /// The value for `lang`.
    lang: Option<String>,
    /// The value for `dir`.
    dir: &'static str,
) -> impl IntoView {
    #[cfg(not(target_arch = "wasm32"))]
    {
        let safe = crate::platform::article_html(&html, &context);
        view! { <div class="prose" lang=lang dir=dir inner_html=safe></div> }
    }
    #[cfg(target_arch = "wasm32")]
    {
        let place = NodeRef::<leptos::html::Div>::new();
        Effect::new(move |_| {
            if let Some(element) = place.get() {
                crate::platform::show_article(&element, &html, &context);
            }
        });
        view! { <div class="prose" lang=lang dir=dir aria-busy="true" node_ref=place></div> }
    }
}
