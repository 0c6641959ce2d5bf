//! A mark on what is in another language.

use feed::Language;
use leptos::prelude::*;

use crate::Page;
use crate::platform::language_name;

/// The language's own name, where it is not the interface's.
#[component]
pub(super) fn LanguagePill(page: Page, language: Option<Language>) -> impl IntoView {
    language.filter(|language| page.is_foreign(Some(language))).map(|language| {
        // The dot that follows is outside of the name, on the side to which the line runs.
        view! { <span class="pill"><bdi lang=language.to_string()>{language_name(&language)}</bdi></span> }
    })
}
