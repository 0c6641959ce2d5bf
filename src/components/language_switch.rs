//! The way to another language of the interface.

use leptos::prelude::*;

use crate::Page;
use crate::platform::language_name;

/// Each language by its own name; the place stays.
#[component]
pub(super) fn LanguageSwitch(page: Page) -> impl IntoView {
    let portal = page.place.portal().clone();
    let links = portal.languages().iter().map(|language| {
        let is_current = language == page.place.language();
        let address = page.base.href(&page.place.in_language(language).address());
        let tag = language.to_string();
        view! {
            <li>
                <a href=address lang=tag.clone() hreflang=tag aria-current=is_current.then_some("true")>
                    {language_name(language)}
                </a>
            </li>
        }
    });
    (portal.languages().len() > 1).then(|| {
        view! {
            <nav class="language-switch" aria-label=page.locale.texts.language()>
                <ul>{links.collect_view()}</ul>
            </nav>
        }
    })
}
