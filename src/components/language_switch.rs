//! The way to another language of the interface.

use leptos::prelude::*;

use super::language_links::{LanguageLink, LanguageLinks};
use crate::Page;
use crate::platform::{Choice, language_name};

/// Each language by its own name; the place stays, or gives way to its translation.
#[component]
pub(super) fn LanguageSwitch(page: Page) -> impl IntoView {
    let languages = page.place.portal().languages();
    let link = |language: &feed::Language| LanguageLink {
        name: language_name(language),
        href: page.base.href(&page.part.written(page.place.in_language(language).address())),
        is_current: language == page.place.language(),
        language: Some(language.clone()),
    };
    let links: Vec<_> = languages.iter().map(link).collect();
    let label = page.locale.texts.language();
    (links.len() > 1).then(|| {
        view! { <LanguageLinks class="language-switch" label=label choice=Choice::Interface links=links /> }
    })
}
