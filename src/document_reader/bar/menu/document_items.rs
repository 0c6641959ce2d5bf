//! How the pages lie.

use leptos::prelude::*;

use super::super::super::{Ask, Desk, Spread};
use super::super::menu_item::{Choice, MenuItem};
use super::super::more_button::MenuState;

/// Side by side or not, turned, over the whole screen.
#[component]
pub(super) fn DocumentItems(desk: Desk, menu: MenuState) -> impl IntoView {
    let (status, ask, texts) = (desk.status, desk.ask, desk.texts);
    let asking = move |wanted: Ask| Callback::new(move |()| ask.run(wanted.clone()));
    let spreads = [
        (Spread::None, texts.reader_single()),
        (Spread::Odd, texts.reader_spread()),
        (Spread::Even, texts.reader_spread_cover()),
    ];
    let spreads = spreads.map(|(spread, name)| {
        let choice = Choice::One(Signal::derive(move || status.spread.get() == spread));
        view! { <MenuItem name=name menu=menu choice=choice act=asking(Ask::Spread(spread)) /> }
    });
    let full = Choice::Box(status.is_full_screen.into());
    view! {
        <div role="group" aria-label=texts.reader_layout()>{spreads.into_iter().collect_view()}</div>
        <div role="none">
            <MenuItem name=texts.reader_turn_right() menu=menu act=asking(Ask::Turn { is_clockwise: true }) />
            <MenuItem name=texts.reader_turn_left() menu=menu act=asking(Ask::Turn { is_clockwise: false }) />
            <MenuItem name=texts.reader_full_screen() menu=menu choice=full act=asking(Ask::FullScreen) />
        </div>
    }
}
