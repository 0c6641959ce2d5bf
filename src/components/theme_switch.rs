//! Light or dark.

use leptos::prelude::*;

use crate::Page;

/// Three choices, which `theme.js` makes of their names: it hears which one is taken, and remembers it.
#[component]
pub(super) fn ThemeSwitch(page: Page) -> impl IntoView {
    let texts = &page.locale.texts;
    let names = [texts.theme(), texts.theme_system(), texts.theme_light(), texts.theme_dark()].join("\n");
    view! { <theme-switch names=names></theme-switch> }
}
