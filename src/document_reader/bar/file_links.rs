//! The ways to the file itself, in the bar.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::super::{Ask, Desk};
use crate::components::DocumentLinks;

/// Where there is room for them; the menu has them always.
#[component]
pub(super) fn FileLinks(desk: Desk) -> impl IntoView {
    let (locale, brief) = (desk.locale.clone(), desk.brief.clone());
    let clicked = move |event: MouseEvent| {
        #[cfg(target_arch = "wasm32")]
        {
            use wasm_bindgen::JsCast;
            let link = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
            if link.is_some_and(|link| link.closest("a[download]").is_ok_and(|link| link.is_some())) {
                save(&desk, &event);
            }
        }
        #[cfg(not(target_arch = "wasm32"))]
        save(&desk, &event);
    };
    view! {
        <div class="reader-file" on:click=clicked>
            <DocumentLinks locale=locale address=brief.address.clone() file_name=brief.file_name.clone() />
        </div>
    }
}

/// Saves the file as it was loaded, where the link would only open it: browsers heed `download` within an origin.
pub(super) fn save(desk: &Desk, event: &MouseEvent) {
    if untrack(|| desk.status.is_open()) && is_elsewhere(&desk.brief.address, &desk.brief.here) {
        event.prevent_default();
        desk.ask.run(Ask::Save);
    }
}

/// Whether two addresses are of different origins.
pub(super) fn is_elsewhere(address: &str, here: &str) -> bool {
    !origin(address).eq_ignore_ascii_case(origin(here))
}

/// The scheme and the authority (RFC 3986).
fn origin(address: &str) -> &str {
    let start = address.find("://").map_or(0, |at| at + 3);
    let end = address.get(start..).and_then(|rest| rest.find(['/', '?', '#']));
    end.and_then(|end| address.get(..start + end)).unwrap_or(address)
}
