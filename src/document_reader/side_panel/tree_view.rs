//! The outline as a tree, of which only what is open is in the page.

use leptos::ev::KeyboardEvent;
use leptos::html::Ul;
use leptos::prelude::*;

use super::chosen::is_one;
use super::entry::Entry;
use super::tree::{Step, Tree};
use crate::document_reader::Desk;

/// The tree. The entries stand in one list, and say themselves how deep they are.
#[component]
pub(super) fn TreeView(desk: Desk, tree: RwSignal<Tree>) -> impl IntoView {
    let page = desk.status.page;
    let is_rtl = desk.locale.language.is_right_to_left();
    // The entry of the page that is read, or the closed one that has it below.
    let current =
        Memo::new(move |_| tree.with(|tree| tree.of_page(page.get()).map(|entry| tree.shown_for(entry))));
    let active = RwSignal::new(current.get_untracked().unwrap_or_default());
    let list = NodeRef::<Ul>::new();
    #[cfg(target_arch = "wasm32")]
    follow_reading(list, current, active);
    let pressed = move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() || event.is_composing() {
            return;
        }
        let at = active.get_untracked();
        if let Some(step) = tree.with_untracked(|tree| tree.step(at, &event.key(), is_rtl)) {
            event.prevent_default();
            take(step, tree, active);
        }
    };
    let (is_active, is_current) = (is_one(active.into()), is_one(current.into()));
    let name = desk.texts.reader_outline();
    let row = move |at: usize| {
        let (is_active, is_current) = (is_active.clone(), is_current.clone());
        view! {
            <Entry
                desk=desk.clone()
                tree=tree
                at=at
                active=active
                is_active=Signal::derive(move || is_active(at))
                is_current=Signal::derive(move || is_current(Some(at)))
            />
        }
    };
    view! {
        <ul class="reader-tree" role="tree" aria-label=name node_ref=list on:keydown=pressed>
            <For each=move || tree.with(Tree::shown) key=|at| *at children=row />
        </ul>
    }
}

/// An entry's id.
pub(super) fn id(at: usize) -> String {
    ["reader-entry-", &at.to_string()].concat()
}

/// Shows what is below an entry, or not. What is gone cannot be the one that Tab leads to.
pub(super) fn open(tree: RwSignal<Tree>, active: RwSignal<usize>, at: usize, is_open: bool) {
    tree.update(|tree| tree.open(at, is_open));
    let shown = tree.with_untracked(|tree| tree.shown_for(active.get_untracked()));
    active.set(shown);
}

fn take(step: Step, tree: RwSignal<Tree>, active: RwSignal<usize>) {
    match step {
        Step::To(at) => {
            active.set(at);
            #[cfg(target_arch = "wasm32")]
            super::dom::focus_on(&id(at));
        }
        Step::Open(at, is_open) => open(tree, active, at, is_open),
        Step::OpenBeside(at) => tree.update(|tree| tree.open_beside(at)),
        Step::Follow(at) => {
            #[cfg(target_arch = "wasm32")]
            super::dom::click(&id(at));
            #[cfg(not(target_arch = "wasm32"))]
            let _ = at;
        }
    }
}

/// The current entry comes in sight, unless somebody is at another one.
#[cfg(target_arch = "wasm32")]
fn follow_reading(list: NodeRef<Ul>, current: Memo<Option<usize>>, active: RwSignal<usize>) {
    Effect::new(move || {
        let Some((list, current)) = list.get().zip(current.get()) else { return };
        if !super::dom::has_focus(&list) {
            active.set(current);
            super::dom::show(&id(current));
        }
    });
}
