//! The tabs of the side panel.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use crate::components::Icon;
use crate::document_reader::{Desk, Side, icons};

/// The id of what the tabs show.
pub(super) const SHOWN: &str = "reader-side-shown";

/// In the order in which they stand.
const SIDES: [Side; 4] = [Side::Outline, Side::Thumbnails, Side::Attachments, Side::Facts];

/// The tabs: arrow keys choose, and what is chosen is shown at once.
#[component]
pub(super) fn Tabs(desk: Desk, shown: Memo<Side>) -> impl IntoView {
    let (side, texts) = (desk.opened.side, desk.texts);
    let is_rtl = desk.locale.language.is_right_to_left();
    // The focus follows, also where the choice was made elsewhere.
    #[cfg(target_arch = "wasm32")]
    Effect::new(move || super::dom::focus_on(tab(shown.get())));
    let pressed = move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        if let Some(next) = next(shown.get_untracked(), &event.key(), is_rtl) {
            event.prevent_default();
            side.set(Some(next));
        }
    };
    // A word of each name is enough beside a picture.
    let names = [
        (icons::OUTLINE, texts.reader_outline(), texts.reader_outline()),
        (icons::THUMBNAILS, texts.reader_thumbnails(), texts.reader_thumbnails()),
        (icons::ATTACHMENT, texts.reader_attachments(), texts.reader_attachments_short()),
        (icons::FACTS, texts.reader_facts(), texts.reader_facts_short()),
    ];
    let tabs = SIDES.into_iter().zip(names).map(|(this, (lines, name, word))| {
        let is_shown = move || shown.get() == this;
        view! {
            <button
                type="button"
                role="tab"
                class="reader-tab"
                id=tab(this)
                aria-label=name.clone()
                title=name
                aria-controls=SHOWN
                aria-selected=move || if is_shown() { "true" } else { "false" }
                tabindex=move || if is_shown() { "0" } else { "-1" }
                on:click=move |_| side.set(Some(this))
            >
                <Icon lines=lines />
                <span>{word}</span>
            </button>
        }
    });
    view! {
        <div class="reader-tabs" role="tablist" aria-label=texts.reader_side() on:keydown=pressed>
            {tabs.collect_view()}
        </div>
    }
}

/// A tab's id.
pub(super) fn tab(side: Side) -> &'static str {
    match side {
        Side::Outline => "reader-tab-outline",
        Side::Thumbnails => "reader-tab-thumbnails",
        Side::Attachments => "reader-tab-attachments",
        Side::Facts => "reader-tab-facts",
    }
}

/// Where a key leads to from a tab, round and round.
pub(super) fn next(side: Side, key: &str, is_rtl: bool) -> Option<Side> {
    let last = SIDES.len() - 1;
    let at = SIDES.iter().position(|this| *this == side)?;
    let (before, after) = (at.checked_sub(1).unwrap_or(last), if at == last { 0 } else { at + 1 });
    let at = match (key, is_rtl) {
        ("ArrowLeft", false) | ("ArrowRight", true) => before,
        ("ArrowRight", false) | ("ArrowLeft", true) => after,
        ("Home", _) => 0,
        ("End", _) => last,
        _ => return None,
    };
    SIDES.get(at).copied()
}
