//! A button for each page, with a picture that is drawn when it comes in sight.

use leptos::ev::KeyboardEvent;
use leptos::html::Div;
use leptos::prelude::*;

use super::moves::next;
use crate::document_reader::side_panel::chosen::is_one;
use crate::document_reader::side_panel::uncover;
use crate::document_reader::{Ask, Desk};
use crate::locale::fill;

/// A button for each page, with a picture that is drawn when it comes in sight.
#[component]
pub(super) fn Grid(desk: Desk, pages: u32) -> impl IntoView {
    let (status, ask, side) = (desk.status, desk.ask, desk.opened.side);
    let is_rtl = desk.locale.language.is_right_to_left();
    let grid = NodeRef::<Div>::new();
    // The page that Tab leads to.
    let active = RwSignal::new(status.page.get_untracked());
    #[cfg(target_arch = "wasm32")]
    {
        super::sight::draw_what_is_seen(grid, ask);
        follow_reading(grid, status.page, active);
    }
    let pressed = move |event: KeyboardEvent| {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        if let Some(page) = next(active.get_untracked(), &event.key(), pages, columns(grid), is_rtl) {
            event.prevent_default();
            active.set(page);
            #[cfg(target_arch = "wasm32")]
            crate::document_reader::side_panel::dom::focus_on(&id(page));
        }
    };
    let (is_active, is_current) = (is_one(active.into()), is_one(status.page.into()));
    let buttons = (1..=pages).map(|page| {
        let (is_active, is_current, brief) = (is_active.clone(), is_current.clone(), desk.brief.clone());
        let choose = move |_| {
            active.set(page);
            ask.run(Ask::Page(page));
            uncover(side);
        };
        view! {
            <button
                type="button"
                class="reader-thumbnail"
                id=id(page)
                aria-label=move || fill(&brief.page_label, &[("n", &status.label(page))])
                aria-current=move || is_current(page).then_some("page")
                tabindex=move || if is_active(page) { "0" } else { "-1" }
                on:click=choose
            >
                <canvas data-thumbnail=page.to_string() aria-hidden="true" width="90" height="120"></canvas>
                <span>{move || status.label(page)}</span>
            </button>
        }
    });
    view! {
        <div
            class="reader-thumbnails"
            role="group"
            aria-label=desk.texts.reader_thumbnails()
            node_ref=grid
            on:keydown=pressed
        >
            {buttons.collect_view()}
        </div>
    }
}

fn id(page: u32) -> String {
    ["reader-thumbnail-", &page.to_string()].concat()
}

/// So many stand side by side: the style sheet knows.
#[cfg(target_arch = "wasm32")]
fn columns(grid: NodeRef<Div>) -> u32 {
    use crate::document_reader::side_panel::dom::style;

    let columns = grid.get_untracked().map(|grid| style(&grid, "grid-template-columns"));
    let columns = columns.map(|columns| columns.split_whitespace().count());
    columns.and_then(|columns| u32::try_from(columns).ok()).unwrap_or(1)
}

#[cfg(not(target_arch = "wasm32"))]
fn columns(_: NodeRef<Div>) -> u32 {
    1
}

/// The page that is read comes in sight, and Tab leads to it, unless somebody is at another one.
#[cfg(target_arch = "wasm32")]
fn follow_reading(grid: NodeRef<Div>, page: RwSignal<u32>, active: RwSignal<u32>) {
    use crate::document_reader::side_panel::dom::{has_focus, show};

    Effect::new(move || {
        let (Some(grid), page) = (grid.get(), page.get()) else { return };
        if !has_focus(&grid) {
            active.set(page);
            show(&id(page));
        }
    });
}
