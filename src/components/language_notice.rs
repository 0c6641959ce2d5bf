//! An honest word about the language of a text.

use feed::Language;
use leptos::prelude::*;

use crate::Page;
use crate::platform::language_name;

/// Says that a text is in another language than the interface, and in which.
#[component]
pub fn LanguageNotice(page: Page, language: Option<Language>) -> impl IntoView {
    language.filter(|language| page.is_foreign(Some(language))).map(|language| {
        let sentence = page.locale.texts.text_language();
        let (before, after) = sentence.split_once("{language}").unwrap_or((&sentence, ""));
        view! {
            <p class="language-notice">
                {before.to_owned()}<span lang=language.to_string()>{language_name(&language)}</span>{after.to_owned()}
            </p>
        }
    })
}
