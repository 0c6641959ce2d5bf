//! Outline, pages, files inside, facts.

mod attachments;
mod chosen;
#[cfg(target_arch = "wasm32")]
mod dom;
mod entry;
mod facts;
mod outline;
mod panel;
mod tabs;
mod thumbnails;
mod tree;
mod tree_view;

use leptos::prelude::*;

use super::opener::Opener;
use super::{Desk, Side};
use panel::Panel;
use tree::Tree;

/// Its id, for the control that shows it (`aria-controls`).
const ID: &str = "reader-side";

/// Outline, pages, files inside, facts. What of the outline is open stays so for the next time.
#[component]
pub(super) fn SidePanel(desk: Desk) -> impl IntoView {
    let (side, outline) = (desk.opened.side, desk.status.outline);
    let opener = Opener::of(ID);
    let tree =
        Memo::new(move |_| outline.with(|items| items.as_ref().map(|items| RwSignal::new(Tree::new(items)))));
    Effect::new(move |was_open: Option<bool>| {
        let is_open = side.with(Option::is_some);
        if was_open == Some(true) && !is_open {
            opener.back();
        }
        is_open
    });
    view! {
        <Show when=move || side.with(Option::is_some)>
            <Panel desk=desk.clone() tree=tree opener=opener />
        </Show>
    }
}

/// Where the panel lies over the pages, it goes away with the choice, and the eye is on the pages.
fn uncover(side: RwSignal<Option<Side>>) {
    #[cfg(target_arch = "wasm32")]
    if dom::is_over_pages() {
        side.set(None);
        dom::focus_pages();
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = side;
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
