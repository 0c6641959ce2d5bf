//! The interface's texts, fetched when a language is first needed.

use std::sync::Arc;

use feed::Language;
use leptos::prelude::*;
use web_sys::RequestCache;

use super::ask::ask;
use crate::{Base, Locale, State};

/// Sets the interface to a language: its file, else English, and never nothing.
pub(crate) async fn set_locale(state: &State, language: Language) {
    if state.locale.with_untracked(|locale| locale.requested == language) {
        return;
    }
    let file = fetch(&state.base, &language).await;
    let locale = file.and_then(|(own, file)| read(language.clone(), own, &file));
    state.locale.set(Arc::new(locale.unwrap_or_else(|| Locale::english(language))));
}

/// The locale of a file in its `own` language, for whoever has `requested` one.
pub(super) fn read(requested: Language, own: Language, file: &[u8]) -> Option<Locale> {
    Locale::read(requested, file).ok().map(|locale| Locale { language: own, ..locale })
}

/// A language's file: a region's own, else its language's. English is compiled in, and has none.
pub(super) async fn fetch(base: &Base, language: &Language) -> Option<(Language, Vec<u8>)> {
    for tag in [language.as_str(), language.primary()] {
        let own = Language::parse(tag)?;
        if own == Language::english() {
            return None;
        }
        let Ok(address) = base.link().resolve(&name(tag)) else { continue };
        let Ok(response) = ask(&address, RequestCache::Default, None).await else { continue };
        let (true, Ok(file)) = (response.ok(), response.binary().await) else { continue };
        // A server may answer with the portal's own page where it has no file.
        if Locale::read(own.clone(), &file).is_ok() {
            return Some((own, file));
        }
    }
    None
}

/// The name of a language's file, below the portal's address.
pub(super) fn name(tag: &str) -> String {
    format!("locales/{}.json", tag.to_ascii_lowercase())
}
