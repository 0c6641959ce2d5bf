//! An item of the menu.

use leptos::prelude::*;

use super::more_button::MenuState;
use super::tool::truth;

/// What an item says of itself, besides its name.
#[derive(Clone, Copy, Default)]
pub(super) enum Choice {
    /// It does something.
    #[default]
    None,
    /// It is one of several, and this one or not.
    One(Signal<bool>),
    /// It is so or not.
    Box(Signal<bool>),
}

/// Closes the menu, and does what it is called.
#[component]
pub(super) fn MenuItem(
    name: String,
    menu: MenuState,
    #[prop(optional)] choice: Choice,
    act: Callback<()>,
) -> impl IntoView {
    let (role, checked) = match choice {
        Choice::None => ("menuitem", None),
        Choice::One(is_chosen) => ("menuitemradio", Some(is_chosen)),
        Choice::Box(is_chosen) => ("menuitemcheckbox", Some(is_chosen)),
    };
    let clicked = move |_| {
        menu.close();
        act.run(());
    };
    view! {
        <button
            type="button"
            role=role
            aria-checked=move || checked.map(|is_checked| truth(is_checked.get()))
            tabindex="-1"
            on:click=clicked
        >
            {name}
        </button>
    }
}
