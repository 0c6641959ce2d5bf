//! The button that opens the menu.

use leptos::ev::KeyboardEvent;
use leptos::html::Button;
use leptos::prelude::*;

use super::super::icons;
use super::stops::{Stop, Stops};
use super::tool::truth;
use crate::components::Icon;

/// The menu, open or not.
#[derive(Clone, Copy)]
pub(super) struct MenuState {
    /// Whether it is open.
    pub(super) is_open: RwSignal<bool>,
    /// Whether the focus comes to its last item first.
    pub(super) is_from_end: StoredValue<bool>,
    /// What opened it.
    pub(super) button: NodeRef<Button>,
}

impl MenuState {
    pub(super) fn new() -> Self {
        Self { is_open: RwSignal::new(false), is_from_end: StoredValue::new(false), button: NodeRef::new() }
    }

    fn open(self, is_from_end: bool) {
        self.is_from_end.set_value(is_from_end);
        self.is_open.set(true);
    }

    /// Closes it; the focus goes back to what opened it, and from there to whatever is opened next.
    pub(super) fn close(self) {
        self.is_open.set(false);
        if let Some(button) = self.button.get_untracked() {
            let _ = button.focus();
        }
    }
}

/// Opens the menu by click, or by an arrow key.
#[component]
pub(super) fn MoreButton(name: String, stops: Stops, menu: MenuState) -> impl IntoView {
    let pressed = move |event: KeyboardEvent| {
        let key = event.key();
        if key == "ArrowDown" || key == "ArrowUp" {
            event.prevent_default();
            menu.open(key == "ArrowUp");
        }
    };
    let clicked = move |_| {
        if menu.is_open.get_untracked() {
            menu.close();
        } else {
            menu.open(false);
        }
    };
    view! {
        <button
            type="button"
            title=name.clone()
            aria-label=name
            aria-haspopup="menu"
            aria-expanded=move || truth(menu.is_open.get())
            aria-controls=move || menu.is_open.get().then_some("reader-menu")
            tabindex=stops.tab_index(Stop::More)
            node_ref=menu.button
            on:focus=move |_| stops.come(Stop::More)
            on:keydown=pressed
            on:mousedown=move |event| {
                // The focus would leave the menu, which closes it, and the click would open it again.
                if menu.is_open.get_untracked() {
                    event.prevent_default();
                }
            }
            on:click=clicked
        >
            <Icon lines=icons::MORE />
        </button>
    }
}
