//! Light or dark.

use leptos::prelude::*;

use crate::Page;
use crate::platform::theme;

/// Three choices. `theme.js` hears which one is taken, and remembers it.
#[component]
pub(super) fn ThemeSwitch(page: Page) -> impl IntoView {
    let (texts, now) = (&page.locale.texts, theme());
    let choices = [("", texts.theme_system()), ("light", texts.theme_light()), ("dark", texts.theme_dark())];
    let choices = choices.map(|(value, name)| {
        view! {
            <label>
                <input type="radio" name="theme" value=value checked=value == now />
                {name}
            </label>
        }
    });
    view! {
        <fieldset class="theme-switch">
            <legend>{texts.theme()}</legend>
            {choices.into_iter().collect_view()}
        </fieldset>
    }
}
