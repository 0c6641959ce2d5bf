//! What the bar has no room for on a small screen.

use leptos::prelude::*;

use super::super::super::{Ask, Desk, Zoom};
use super::super::menu_item::MenuItem;
use super::super::more_button::MenuState;
use super::super::step::step;

/// Pages are turned by hand there, and made larger by two fingers; not everybody can.
#[component]
pub(super) fn NarrowItems(desk: Desk, menu: MenuState) -> impl IntoView {
    let (status, ask, texts) = (desk.status, desk.ask, desk.texts);
    let turn = move |forth: bool| {
        Callback::new(move |()| {
            if let Some(page) = untrack(|| step(status, forth)) {
                ask.run(Ask::Page(page));
            }
        })
    };
    let zoom = move |zoom| Callback::new(move |()| ask.run(Ask::Zoom(zoom)));
    view! {
        <div class="reader-menu-narrow" role="none">
            <MenuItem name=texts.reader_previous() menu=menu act=turn(false) />
            <MenuItem name=texts.reader_next() menu=menu act=turn(true) />
            <MenuItem name=texts.reader_zoom_in() menu=menu act=zoom(Zoom::In) />
            <MenuItem name=texts.reader_zoom_out() menu=menu act=zoom(Zoom::Out) />
            <MenuItem name=texts.reader_fit() menu=menu act=zoom(Zoom::Width) />
            <MenuItem name=texts.reader_fit_page() menu=menu act=zoom(Zoom::Page) />
        </div>
    }
}
