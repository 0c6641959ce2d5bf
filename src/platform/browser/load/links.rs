//! The feeds that the page's head names.

use feed::Language;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::platform::language_name;
use crate::{Source, State};

/// Every feed, in the page's order; `boot.js` has made their addresses whole.
pub(super) fn sources(state: &State) -> Vec<Source> {
    let selector = "link[rel='alternate'][type='application/feed+json']";
    let links = document().query_selector_all(selector).ok();
    let links = links.iter().flat_map(|links| (0..links.length()).filter_map(|at| links.item(at)));
    let links = links.filter_map(|link| link.dyn_into::<Element>().ok());
    let mut sources: Vec<Source> = Vec::new();
    for link in links {
        let href = link.get_attribute("href").unwrap_or_default();
        let Ok(address) = state.base.link().resolve(&href) else { continue };
        // A feed that is named twice is one feed.
        if !sources.iter().any(|source| source.address == address) {
            sources.push(Source::new(address, name(&link)));
        }
    }
    sources
}

/// What people call it: its title and its language, as far as the link says so.
fn name(link: &Element) -> Option<String> {
    let title = link.get_attribute("title").filter(|title| !title.trim().is_empty());
    let language = link.get_attribute("hreflang").and_then(|tag| Language::parse(&tag));
    match (title, language.map(|language| language_name(&language))) {
        (Some(title), Some(language)) => Some([title.as_str(), " (", &language, ")"].concat()),
        (title, language) => title.or(language),
    }
}
