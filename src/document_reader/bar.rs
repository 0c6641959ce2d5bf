//! The bar above the pages.

mod file_links;
#[cfg(any(target_arch = "wasm32", test))]
mod keys;
mod menu;
mod menu_item;
mod more_button;
mod page_field;
mod status_line;
mod step;
mod stops;
mod tool;
mod zoom_select;

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::html::Div;
use leptos::prelude::*;

use super::{Ask, Desk, Side, Zoom, icons};
use file_links::FileLinks;
use menu::Menu;
use more_button::{MenuState, MoreButton};
use page_field::PageField;
use status_line::{Said, StatusLine};
use step::step;
use stops::{Stop, Stops};
use tool::{Tells, Tool};
use zoom_select::ZoomSelect;

/// The bar above the pages: a toolbar (WAI-ARIA Authoring Practices), the ways to the file, and a menu.
#[component]
pub(super) fn Bar(desk: Desk) -> impl IntoView {
    let (status, ask, opened, texts) = (desk.status, desk.ask, desk.opened, desk.texts.clone());
    let (stops, menu, said) = (Stops::new(&desk), MenuState::new(), Said::new());
    let side = side_toggle(&desk);
    let toggle =
        |is_open: RwSignal<bool>| Callback::new(move |()| is_open.update(|is_open| *is_open = !*is_open));
    let turn = move |is_forth| {
        Callback::new(move |()| {
            if let Some(page) = untrack(|| step(status, is_forth)) {
                ask.run(Ask::Page(page));
            }
        })
    };
    let zoom = move |zoom| Callback::new(move |()| ask.run(Ask::Zoom(zoom)));
    let has_side = Tells::Expanded(Signal::derive(move || opened.side.get().is_some()));
    let has_find = Tells::Expanded(opened.find.into());
    let has_text = Tells::Pressed(opened.text.into());
    let toolbar = NodeRef::<Div>::new();
    let is_right_to_left = desk.locale.language.is_right_to_left();
    let pressed = move |event: KeyboardEvent| press(&event, toolbar, is_right_to_left);
    let is_here = StoredValue::new(false);
    #[cfg(target_arch = "wasm32")]
    Effect::new(move |_| {
        if stops.is_last_off() && is_here.get_value() {
            crate::platform::recover_focus(".reader-tools [tabindex='0']");
        }
    });
    let left = move |_: FocusEvent| {
        // A control that goes, or goes off, under the focus leaves it on nothing; that is no leaving.
        if !untrack(|| stops.is_last_off()) {
            is_here.set_value(false);
            stops.leave();
        }
    };
    let shown_menu = {
        let desk = desk.clone();
        move || menu.is_open.get().then(|| view! { <Menu desk=desk.clone() menu=menu said=said /> })
    };
    view! {
        <div class="reader-bar">
            <div
                class="reader-tools"
                role="toolbar"
                aria-label=texts.reader_controls()
                node_ref=toolbar
                on:keydown=pressed
                on:focusin=move |_| is_here.set_value(true)
                on:focusout=left
            >
                <div class="reader-group">
                    <Tool stop=Stop::Side stops=stops name=texts.reader_side() lines=icons::SIDE tells=has_side act=side />
                    <Tool stop=Stop::Find stops=stops name=texts.reader_find() lines=icons::FIND tells=has_find act=toggle(opened.find) />
                </div>
                <div class="reader-group">
                    <Tool stop=Stop::Previous stops=stops name=texts.reader_previous() lines=icons::UP act=turn(false) />
                    <PageField desk=desk.clone() stops=stops />
                    <Tool stop=Stop::Next stops=stops name=texts.reader_next() lines=icons::DOWN act=turn(true) />
                </div>
                <div class="reader-group reader-zooms">
                    <Tool stop=Stop::Out stops=stops name=texts.reader_zoom_out() lines=icons::MINUS act=zoom(Zoom::Out) />
                    <ZoomSelect desk=desk.clone() stops=stops />
                    <Tool stop=Stop::In stops=stops name=texts.reader_zoom_in() lines=icons::PLUS act=zoom(Zoom::In) />
                </div>
                <div class="reader-group">
                    <Tool stop=Stop::Text stops=stops name=texts.reader_text() lines=icons::TEXT tells=has_text act=toggle(opened.text) />
                </div>
                <StatusLine desk=desk.clone() stops=stops said=said />
                <MoreButton name=texts.reader_more() stops=stops menu=menu />
            </div>
            <FileLinks desk=desk.clone() />
        </div>
        {shown_menu}
    }
}

/// Opens the side panel with what it showed last, or closes it.
fn side_toggle(desk: &Desk) -> Callback<()> {
    let side = desk.opened.side;
    let last = StoredValue::new(Side::Outline);
    Effect::new(move |_| {
        if let Some(shown) = side.get() {
            last.set_value(shown);
        }
    });
    Callback::new(move |()| {
        side.update(|side| *side = if side.is_some() { None } else { Some(last.get_value()) });
    })
}

#[cfg(target_arch = "wasm32")]
fn press(event: &KeyboardEvent, toolbar: NodeRef<Div>, is_right_to_left: bool) {
    if let Some(toolbar) = toolbar.get_untracked() {
        let lead = |key: &str, at, names: &[String]| keys::in_row(key, at, names.len(), is_right_to_left);
        crate::platform::rove(event, &toolbar, lead);
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn press(_: &KeyboardEvent, _: NodeRef<Div>, _: bool) {}

/// The menu by itself, open, for the specimen page.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn open_menu(desk: Desk) -> impl IntoView {
    view! { <Menu desk=desk menu=MenuState::new() said=Said::new() /> }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
