//! Where the focus stops in the bar. Tab comes to one stop of it; from there the arrow keys lead on.

use leptos::prelude::*;

use super::super::{Desk, Opened, Progress, Status};

/// A control in the bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    Side,
    Find,
    Previous,
    Page,
    Next,
    Out,
    Zoom,
    In,
    Text,
    Cancel,
    More,
}

/// All stops.
#[derive(Clone, Copy)]
pub(super) struct Stops {
    is_on: Callback<Stop, bool>,
    last: RwSignal<Stop>,
    tab: Memo<Stop>,
}

impl Stops {
    pub(super) fn new(desk: &Desk) -> Self {
        let (status, opened) = (desk.status, desk.opened);
        let is_open = Memo::new(move |_| status.is_open());
        let is_on = Callback::new(move |stop| is_on(stop, &status, opened, is_open.get()));
        let last = RwSignal::new(Stop::Side);
        let tab = Memo::new(move |_| {
            let last = last.get();
            // When it is off, the one beside it; else one that is seen on screens of all sizes.
            let beside = match last {
                Stop::Previous => Stop::Next,
                Stop::Next => Stop::Previous,
                _ => Stop::Page,
            };
            [last, beside, Stop::Page].into_iter().find(|stop| is_on.run(*stop)).unwrap_or(Stop::More)
        });
        Self { is_on, last, tab }
    }

    /// Whether a control can be used now.
    pub(super) fn is_on(self, stop: Stop) -> bool {
        self.is_on.run(stop)
    }

    /// Its `tabindex`.
    pub(super) fn tab_index(self, stop: Stop) -> impl Fn() -> &'static str + Copy {
        let tab = self.tab;
        move || if tab.get() == stop { "0" } else { "-1" }
    }

    /// The focus has come to a stop.
    pub(super) fn come(self, stop: Stop) {
        self.last.set(stop);
    }

    /// The focus leaves. Tab is not to come back to what a small screen does not show, and this one may become small.
    pub(super) fn leave(self) {
        if !matches!(
            self.last.get_untracked(),
            Stop::Side | Stop::Find | Stop::Page | Stop::Text | Stop::More
        ) {
            self.last.set(Stop::Page);
        }
    }

    /// Whether the stop that had the focus last is off.
    pub(super) fn is_last_off(self) -> bool {
        !self.is_on(self.last.get())
    }
}

fn is_on(stop: Stop, status: &Status, opened: Opened, is_open: bool) -> bool {
    match stop {
        // What is open can be closed, whatever has become of the document.
        Stop::Side => is_open || opened.side.get().is_some(),
        Stop::Find => is_open || opened.find.get(),
        Stop::Text => is_open || opened.text.get(),
        Stop::Previous => is_open && status.page.get() > 1,
        Stop::Next => is_open && status.page.get() < status.pages.get(),
        Stop::Page => is_open,
        // Text has a size of its own.
        Stop::Out | Stop::Zoom | Stop::In => is_open && !opened.text.get(),
        Stop::Cancel => matches!(status.progress.get(), Progress::Opening { .. }),
        Stop::More => true,
    }
}
