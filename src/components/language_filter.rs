//! The way to the articles in one language.

use std::cmp::Ordering;

use feed::Language;
use leptos::prelude::*;

use super::language_links::{LanguageLink, LanguageLinks};
use crate::platform::{Choice, compare, language_name};
use crate::{ListPart, Page};

/// Each language that a list has articles in: the interface's first, then in its order. The choice stands in the
/// address. Nothing where there is nothing to choose.
#[component]
pub fn LanguageFilter(page: Page) -> impl IntoView {
    let languages = page.place.portal().languages_in(page.place.spot());
    let only = page.part.only.clone();
    if languages.len() < 2 && only.is_none() {
        return None;
    }
    let mut links: Vec<LanguageLink> = Vec::new();
    let link = |name: String, language: Option<Language>| {
        // Whoever takes all of them in a new tab is to have them there, too.
        let part = ListPart::in_language(language.clone(), only.is_some());
        let is_current = match (&language, &only) {
            (Some(language), Some(only)) => language.is_same_language(only),
            (language, only) => language.is_none() && only.is_none(),
        };
        LanguageLink { name, href: page.base.href(&part.written(page.place.address())), language, is_current }
    };
    let own = &page.locale.language;
    for language in languages {
        let (name, is_own) = (language_name(&language), language.is_same_language(own));
        let is_later = |other: &LanguageLink| {
            let other_is_own = other.language.as_ref().is_some_and(|other| other.is_same_language(own));
            is_own || !other_is_own && compare(&name, &other.name, own) == Ordering::Less
        };
        let at = links.iter().position(is_later).unwrap_or(links.len());
        links.insert(at, link(name, Some(language)));
    }
    links.insert(0, link(page.locale.texts.filter_all(), None));
    let label = page.locale.texts.filter_language();
    Some(view! { <LanguageLinks class="language-filter" label=label choice=Choice::Articles links=links /> })
}
