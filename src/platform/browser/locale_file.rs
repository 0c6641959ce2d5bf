//! The interface's texts, fetched when a language is first needed.

use std::sync::Arc;

use feed::Language;
use leptos::prelude::*;
use web_sys::RequestCache;

use super::ask::ask;
use crate::{Locale, State};

/// Sets the interface to a language: its file, else English, and never nothing.
pub(crate) async fn set_locale(state: &State, language: Language) {
    if state.locale.with_untracked(|locale| locale.requested == language) {
        return;
    }
    let locale = fetch(state, &language).await.unwrap_or_else(|| Locale::english(language));
    state.locale.set(Arc::new(locale));
}

async fn fetch(state: &State, language: &Language) -> Option<Locale> {
    let english = Locale::english(language.clone());
    if english.language == *language {
        return Some(english);
    }
    // A region's own file, else its language's.
    for tag in [language.as_str(), language.primary()] {
        let name = format!("locales/{}.json", tag.to_ascii_lowercase());
        let Ok(address) = state.base.link().resolve(&name) else { continue };
        let Ok(response) = ask(&address, RequestCache::Default, None).await else { continue };
        let (true, Ok(file)) = (response.ok(), response.binary().await) else { continue };
        if let (Ok(mut locale), Some(own)) = (Locale::read(language.clone(), &file), Language::parse(tag)) {
            locale.language = own;
            return Some(locale);
        }
    }
    None
}
