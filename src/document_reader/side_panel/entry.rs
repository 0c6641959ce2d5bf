//! An entry of the outline.

use leptos::attr::custom::custom_attribute;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::tree::Tree;
use super::tree_view::{id, open};
use super::uncover;
use crate::components::{Icon, icon};
use crate::document_reader::{Ask, Desk, icons};

/// An entry: a twisty where something is below it, what it is called, and the page that it leads to.
#[component]
pub(super) fn Entry(
    desk: Desk,
    tree: RwSignal<Tree>,
    /// Its place in the tree.
    at: usize,
    /// The entry that Tab leads to.
    active: RwSignal<usize>,
    is_active: Signal<bool>,
    is_current: Signal<bool>,
) -> impl IntoView {
    let (node, beside) = tree.with_untracked(|tree| Some((tree.node(at)?.clone(), tree.beside(at))))?;
    let has_below = tree.with_untracked(|tree| tree.is_open(at)).is_some();
    let toggle = move || {
        let is_open = tree.with_untracked(|tree| tree.is_open(at)) == Some(true);
        open(tree, active, at, !is_open);
    };
    let (key, is_outside) = (node.key, node.url.is_some());
    let (ask, side) = (desk.ask, desk.opened.side);
    let clicked = move |event: MouseEvent| {
        active.set(at);
        // The twisty has done its own, and the browser follows links.
        if event.default_prevented() || is_outside {
            return;
        }
        if let Some(key) = key {
            ask.run(Ask::Entry(key));
            uncover(side);
        } else if has_below {
            toggle();
        }
    };
    let twisted = move |event: MouseEvent| {
        event.prevent_default();
        toggle();
    };
    let twisty = has_below.then(|| {
        view! { <span class="reader-twisty" aria-hidden="true" on:click=twisted><Icon lines=icons::DOWN /></span> }
    });
    let language = Some(desk.brief.title_language.clone()).filter(|language| !language.is_empty());
    let outside = is_outside.then(|| {
        view! {
            <Icon lines=icon::OUTSIDE />
            <span class="visually-hidden">", " {desk.brief.outside_label.clone()}</span>
        }
    });
    let page = node.page.map(|page| {
        view! { <span class="reader-entry-page">{move || desk.status.label(page)}</span> }
    });
    let expanded = move || {
        let is_open = tree.with(|tree| tree.is_open(at))?;
        Some(if is_open { "true" } else { "false" })
    };
    Some(view! {
        <li role="none">
            <a
                class="reader-entry"
                id=id(at)
                role="treeitem"
                {..custom_attribute("aria-level", node.level.to_string())}
                aria-posinset=node.place.to_string()
                aria-setsize=beside.to_string()
                aria-expanded=expanded
                aria-selected=move || is_current.get().then_some("true")
                aria-current=move || is_current.get().then_some("page")
                tabindex=move || if is_active.get() { "0" } else { "-1" }
                href=node.url
                target=is_outside.then_some("_blank")
                rel=is_outside.then_some("external noopener")
                on:click=clicked
            >
                {twisty}
                <span class="reader-entry-title" lang=language dir="auto">{node.title}</span>
                {outside}
                " "
                {page}
            </a>
        </li>
    })
}
