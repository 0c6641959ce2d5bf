//! Which of many is the one.

use std::hash::Hash;

use leptos::prelude::*;

/// Whether something is the one that a signal names. Of thousands, only the two that change are told of a change.
#[cfg(target_arch = "wasm32")]
pub(super) fn is_one<T>(one: Signal<T>) -> impl Fn(T) -> bool + Clone + Send + Sync + 'static
where
    T: Eq + Hash + Clone + Send + Sync + 'static,
{
    let selector = Selector::new(move || one.get());
    move |this| selector.selected(&this)
}

/// On the host nothing changes.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn is_one<T>(one: Signal<T>) -> impl Fn(T) -> bool + Clone + Send + Sync + 'static
where
    T: Eq + Hash + Clone + Send + Sync + 'static,
{
    move |this| one.get() == this
}
