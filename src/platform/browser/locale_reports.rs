//! The interface's locale files, fetched anew to be looked through.

use feed::Language;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::RequestCache;

use super::ask::ask;
use super::locale_file;
use crate::locale::{LocaleCheckup, LocaleReport};
use crate::{Base, Content, State};

/// The reports on the files of the portal's languages, which follow as soon as it says which they are.
pub(super) fn reports(state: &State) -> RwSignal<Vec<LocaleReport>> {
    let reports = RwSignal::new(Vec::new());
    let languages = Memo::new({
        let state = state.clone();
        move |_| state.content.with(|content| languages(content, &state))
    });
    let base = state.base.clone();
    Effect::new(move |_| {
        let (base, languages) = (base.clone(), languages.get());
        spawn_local(async move {
            let mut done = Vec::new();
            for language in languages {
                done.push(report(&base, language).await);
            }
            // Nobody may be on the page any more.
            let _ = reports.try_set(done);
        });
    });
    reports
}

/// Where there is no portal, there is the language of the page.
fn languages(content: &Content, state: &State) -> Vec<Language> {
    match content {
        Content::Loading => Vec::new(),
        Content::Ready(loaded) => loaded.portal.languages().to_vec(),
        Content::Failed(_) => vec![state.locale.with_untracked(|locale| locale.requested.clone())],
    }
}

/// A region's own file is what counts where it can be used, else its language's.
async fn report(base: &Base, language: Language) -> LocaleReport {
    let primary = Language::parse(language.primary()).filter(|primary| *primary != language);
    let own = of_own(base, &language, language.clone()).await;
    match primary {
        Some(primary) if !own.checkup.is_usable() => of_own(base, &language, primary).await,
        _ => own,
    }
}

async fn of_own(base: &Base, language: &Language, own: Language) -> LocaleReport {
    let file = locale_file::name(own.as_str());
    let content = if own == Language::english() { None } else { fetch(base, &file).await };
    let checkup = LocaleCheckup::of(&own, content.as_deref());
    LocaleReport { language: language.clone(), file, checkup }
}

async fn fetch(base: &Base, file: &str) -> Option<Vec<u8>> {
    let address = base.link().resolve(file).ok()?;
    let response = ask(&address, RequestCache::NoCache, None).await.ok()?;
    if response.ok() { response.binary().await.ok() } else { None }
}
