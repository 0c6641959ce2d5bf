//! A button of the bar.

use leptos::prelude::*;

use super::stops::{Stop, Stops};
use crate::components::Icon;

/// What a button says of itself, besides its name.
#[derive(Clone, Copy, Default)]
pub(super) enum Tells {
    /// Nothing.
    #[default]
    Nothing,
    /// Whether what it opens is open.
    Expanded(Signal<bool>),
    /// Whether it is pressed.
    Pressed(Signal<bool>),
}

/// A picture, and a name for it.
#[component]
pub(super) fn Tool(
    stop: Stop,
    stops: Stops,
    name: String,
    lines: &'static str,
    #[prop(optional)] tells: Tells,
    act: Callback<()>,
) -> impl IntoView {
    let expanded = move || match tells {
        Tells::Expanded(is_open) => Some(truth(is_open.get())),
        _ => None,
    };
    let pressed = move || match tells {
        Tells::Pressed(is_pressed) => Some(truth(is_pressed.get())),
        _ => None,
    };
    view! {
        <button
            type="button"
            title=name.clone()
            aria-label=name
            aria-expanded=expanded
            aria-pressed=pressed
            disabled=move || !stops.is_on(stop)
            tabindex=stops.tab_index(stop)
            on:focus=move |_| stops.come(stop)
            on:click=move |_| act.run(())
        >
            <Icon lines=lines />
        </button>
    }
}

/// As ARIA writes it.
pub(super) fn truth(is_true: bool) -> &'static str {
    if is_true { "true" } else { "false" }
}
