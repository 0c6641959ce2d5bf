//! The outline, once it is told.

use leptos::prelude::*;

use super::tree::Tree;
use super::tree_view::TreeView;
use crate::document_reader::Desk;

/// The outline, once it is told.
#[component]
pub(super) fn Outline(desk: Desk, tree: Memo<Option<RwSignal<Tree>>>) -> impl IntoView {
    move || match tree.get() {
        None => view! { <p class="reader-side-words">{desk.locale.texts.loading()}</p> }.into_any(),
        Some(tree) if tree.with_untracked(Tree::is_empty) => {
            view! { <p class="reader-side-words">{desk.texts.reader_no_outline()}</p> }.into_any()
        }
        Some(tree) => view! { <TreeView desk=desk.clone() tree=tree /> }.into_any(),
    }
}
