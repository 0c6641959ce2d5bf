//! A mark on what is in another language.

use feed::Language;
use leptos::prelude::*;

use crate::Page;
use crate::platform::language_name;

/// The language's own name, where it is not the interface's.
#[component]
pub(super) fn LanguagePill(page: Page, language: Option<Language>) -> impl IntoView {
    language.filter(|language| page.is_foreign(Some(language))).map(|language| {
        view! { <span class="pill" lang=language.to_string()>{language_name(&language)}</span> }
    })
}
