//! What is wanted less often.

mod document_items;
mod file_items;
mod narrow_items;

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::html::Div;
use leptos::prelude::*;

use super::super::Desk;
use super::more_button::MenuState;
use super::status_line::Said;
use document_items::DocumentItems;
use file_items::FileItems;
#[cfg(all(test, not(target_arch = "wasm32")))]
pub(super) use file_items::address;
use narrow_items::NarrowItems;

/// The menu, open. It is left by Escape, by Tab, by a click elsewhere, and by what is chosen.
#[component]
pub(super) fn Menu(desk: Desk, menu: MenuState, said: Said) -> impl IntoView {
    let list = NodeRef::<Div>::new();
    #[cfg(target_arch = "wasm32")]
    attend(list, menu);
    let pressed = move |event: KeyboardEvent| match event.key().as_str() {
        "Escape" => {
            event.prevent_default();
            menu.close();
        }
        "Tab" => menu.close(),
        _ => {
            #[cfg(target_arch = "wasm32")]
            press(&event, list);
        }
    };
    let left = move |event: FocusEvent| {
        #[cfg(target_arch = "wasm32")]
        if !is_within(event.related_target(), list, menu) {
            menu.is_open.set(false);
        }
        #[cfg(not(target_arch = "wasm32"))]
        let _ = event;
    };
    let (status, name) = (desk.status, desk.texts.reader_more());
    let is_open = Memo::new(move |_| status.is_open());
    let narrow = {
        let desk = desk.clone();
        move || is_open.get().then(|| view! { <NarrowItems desk=desk.clone() menu=menu /> })
    };
    let pages = {
        let desk = desk.clone();
        move || is_open.get().then(|| view! { <DocumentItems desk=desk.clone() menu=menu /> })
    };
    view! {
        <div
            id="reader-menu"
            class="reader-menu"
            role="menu"
            aria-label=name
            node_ref=list
            on:keydown=pressed
            on:focusout=left
            // Not every browser lets a button have the focus that is clicked; it stays where it is.
            on:mousedown=|event| event.prevent_default()
        >
            {narrow}
            {pages}
            <FileItems desk=desk menu=menu said=said is_open=is_open />
        </div>
    }
}

/// Takes the focus in, and closes the menu when something else is touched.
#[cfg(target_arch = "wasm32")]
fn attend(list: NodeRef<Div>, menu: MenuState) {
    Effect::new(move |_| {
        if let Some(list) = list.get() {
            crate::platform::focus_end(&list, menu.is_from_end.get_value());
        }
    });
    let touched = window_event_listener(leptos::ev::pointerdown, move |event| {
        if !is_within(event.target(), list, menu) {
            menu.is_open.set(false);
        }
    });
    on_cleanup(move || touched.remove());
}

#[cfg(target_arch = "wasm32")]
fn press(event: &KeyboardEvent, list: NodeRef<Div>) {
    use wasm_bindgen::JsCast;

    let Some(list) = list.get_untracked() else { return };
    let focused = document().active_element().and_then(|it| it.dyn_into::<web_sys::HtmlElement>().ok());
    // Links are followed by Enter alone, items by the space bar, too.
    if let Some(link) = focused.filter(|it| event.key() == " " && it.tag_name() == "A") {
        event.prevent_default();
        link.click();
    }
    crate::platform::rove(event, &list, super::keys::in_menu);
}

/// Whether something is in the menu, or is the button that opens it.
#[cfg(target_arch = "wasm32")]
fn is_within(target: Option<web_sys::EventTarget>, list: NodeRef<Div>, menu: MenuState) -> bool {
    use wasm_bindgen::JsCast;

    let node = target.and_then(|target| target.dyn_into::<web_sys::Node>().ok());
    let holds = |holder: &web_sys::Node| holder.contains(node.as_ref());
    node.is_some()
        && (list.get_untracked().is_some_and(|list| holds(&list))
            || menu.button.get_untracked().is_some_and(|button| holds(&button)))
}
