//! What the browser says of its visitor.

use feed::Language;

/// The languages that the visitor prefers, the best first.
pub(super) fn languages() -> Vec<Language> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let tags = window.navigator().languages();
    tags.iter().filter_map(|tag| Language::parse(&tag.as_string()?)).collect()
}
