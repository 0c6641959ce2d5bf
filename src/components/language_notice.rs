//! An honest word about the language of a text.

use leptos::prelude::*;
use portal::{ArticleId, Spot};

use super::also_in::{AlsoLink, anchor};
use crate::Page;
use crate::platform::language_name;

/// Says that an article is in another language than the interface, and in which; and where it is in the interface's,
/// if it is.
#[component]
pub fn LanguageNotice(page: Page, article: ArticleId) -> impl IntoView {
    let language = page.place.portal().article(article).language.clone();
    language.filter(|language| page.is_foreign(Some(language))).map(|language| {
        let sentence = page.locale.texts.text_language();
        let (before, after) = sentence.split_once("{language}").unwrap_or((&sentence, ""));
        let here = page.place.in_language(page.place.language());
        let translation = (here.spot() != Spot::Article(article)).then(|| {
            let address = page.base.href(&here.address());
            anchor(AlsoLink { address, name: page.locale.texts.read_translation(), lang: None, hreflang: None })
        });
        view! {
            <p class="language-notice">
                {before.to_owned()}<bdi lang=language.to_string()>{language_name(&language)}</bdi>{after.to_owned()}" "{translation}
            </p>
        }
    })
}
