//! What there is to say about findings, fetched for the one page that says it.

use leptos::prelude::*;
use web_sys::RequestCache;

use super::ask::ask;
use crate::Base;
use crate::finding_texts::FindingTexts;

/// Fetches the sentences. Without them the findings are still there by their names.
pub fn load_finding_texts(base: &Base, texts: RwSignal<Option<FindingTexts>>) {
    let Ok(address) = base.link().resolve("findings/findings.json") else { return };
    leptos::task::spawn_local(async move {
        let Ok(response) = ask(&address, RequestCache::Default, None).await else { return };
        if let (true, Ok(file)) = (response.ok(), response.binary().await) {
            texts.set(FindingTexts::read(&file));
        }
    });
}
