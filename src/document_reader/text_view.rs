//! The text of the document, in the place of its pages.

mod blocks;
mod flow;
mod found;
mod looking;
mod marks;
mod page_text;
mod reading;
mod run;
mod running_text;
mod spans;
mod spot;
mod table;

use leptos::prelude::*;

#[cfg(target_arch = "wasm32")]
pub(crate) use found::find;
use running_text::RunningText;
pub(crate) use spot::TextSpot;

use super::{Ask, Desk};

/// The text of the document, in the place of its pages, while it is wanted.
#[component]
pub(super) fn TextView(desk: Desk) -> impl IntoView {
    let (opened, status, ask) = (desk.opened, desk.status, desk.ask);
    let is_shown = Memo::new(move |_| opened.text.get() && status.is_open());
    Effect::new(move |was_shown: Option<bool>| {
        let is_shown = is_shown.get();
        if is_shown || was_shown == Some(true) {
            ask.run(Ask::ShowPages(!is_shown));
        }
        is_shown
    });
    move || is_shown.get().then(|| view! { <RunningText desk=desk.clone() /> })
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
