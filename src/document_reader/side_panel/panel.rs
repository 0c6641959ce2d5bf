//! The panel, when it is open.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::attachments::Attachments;
use super::facts::Facts;
use super::outline::Outline;
use super::tabs::{SHOWN, Tabs, tab};
use super::thumbnails::Thumbnails;
use super::tree::Tree;
use super::{ID, Opener};
use crate::components::Icon;
use crate::document_reader::{Ask, Desk, Side, Status, icons};

/// The panel, when it is open: tabs, and what the chosen one shows.
#[component]
pub(super) fn Panel(desk: Desk, tree: Memo<Option<RwSignal<Tree>>>, opener: Opener) -> impl IntoView {
    opener.remember();
    let (side, status, ask) = (desk.opened.side, desk.status, desk.ask);
    // While it closes, nothing is chosen any more.
    let shown =
        Memo::new(move |last: Option<&Side>| side.get().or_else(|| last.copied()).unwrap_or(Side::Outline));
    let wanted = Memo::new(move |_| if status.is_open() { wanted(shown.get(), status) } else { None });
    Effect::new(move || {
        if let Some(wanted) = wanted.get() {
            ask.run(wanted);
        }
    });
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" && !event.default_prevented() {
            event.prevent_default();
            side.set(None);
        }
    };
    let texts = desk.texts.clone();
    let shows_words = move || matches!(shown.get(), Side::Facts | Side::Attachments);
    let content = {
        let desk = desk.clone();
        move || {
            let desk = desk.clone();
            match shown.get() {
                Side::Outline => view! { <Outline desk=desk tree=tree /> }.into_any(),
                Side::Thumbnails => view! { <Thumbnails desk=desk /> }.into_any(),
                Side::Attachments => view! { <Attachments desk=desk /> }.into_any(),
                Side::Facts => view! { <Facts desk=desk /> }.into_any(),
            }
        }
    };
    view! {
        <section class="reader-side" id=ID aria-label=texts.reader_side() on:keydown=escape>
            <div class="reader-side-head">
                <Tabs desk=desk shown=shown />
                <button
                    type="button"
                    class="tool reader-side-close"
                    aria-label=texts.reader_close()
                    title=texts.reader_close()
                    on:click=move |_| side.set(None)
                >
                    <Icon lines=icons::CLOSE />
                </button>
            </div>
            <div
                class="reader-side-shown"
                id=SHOWN
                role="tabpanel"
                aria-labelledby=move || tab(shown.get())
                tabindex=move || shows_words().then_some("0")
            >
                {content}
            </div>
        </section>
    }
}

/// What is to be asked, so that something can be shown.
pub(super) fn wanted(shown: Side, status: Status) -> Option<Ask> {
    match shown {
        Side::Outline => status.outline.with(Option::is_none).then_some(Ask::Outline),
        Side::Attachments => status.attachments.with(Option::is_none).then_some(Ask::Attachments),
        Side::Facts => status.facts.with(Option::is_none).then_some(Ask::Facts),
        Side::Thumbnails => None,
    }
}
