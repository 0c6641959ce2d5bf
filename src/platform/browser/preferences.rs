//! What the browser says of its visitor.

use feed::Language;

/// The languages that the visitor prefers, the best first.
pub(super) fn languages() -> Vec<Language> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let tags = window.navigator().languages();
    tags.iter().filter_map(|tag| Language::parse(&tag.as_string()?)).collect()
}

/// The theme that the page is in, as `theme.js` has put it there: `light`, `dark`, or nothing for the device's own.
pub fn theme() -> String {
    let root = leptos::prelude::document().document_element();
    root.and_then(|root| root.get_attribute("data-theme")).unwrap_or_default()
}
