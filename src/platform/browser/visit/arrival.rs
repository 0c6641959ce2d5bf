//! What a page still waits for when it is shown: its content may be coming in.

use std::cell::Cell;

use leptos::prelude::{document, request_animation_frame};

/// So many frames a page may take once its text is there.
const FRAMES: u32 = 90;

thread_local! {
    /// Counts arrivals: a newer one ends what an older one still does.
    static COUNT: Cell<u32> = const { Cell::new(0) };
}

/// That a page is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Arrival(u32);

impl Arrival {
    /// Another one, from now on.
    pub(super) fn new() -> Self {
        COUNT.set(COUNT.get().wrapping_add(1));
        Self::last()
    }

    pub(super) fn last() -> Self {
        Self(COUNT.get())
    }

    /// Does something in the next frame, unless another page is shown by then.
    pub(super) fn next_frame(self, action: impl FnOnce() + 'static) {
        request_animation_frame(move || {
            if Self::last() == self {
                action();
            }
        });
    }

    /// Tries something frame by frame until it is done. It is told when it is tried for the last time.
    pub(super) fn keep_trying(self, attempt: impl Fn(bool) -> bool + 'static) {
        self.keep_trying_for(FRAMES, Box::new(attempt));
    }

    fn keep_trying_for(self, frames: u32, attempt: Box<dyn Fn(bool) -> bool>) {
        if !attempt(frames == 0) && frames > 0 {
            // A page whose text is still coming in takes as long as it takes.
            let is_coming = document().query_selector("main [aria-busy]").ok().flatten().is_some();
            let left = if is_coming { frames } else { frames - 1 };
            self.next_frame(move || self.keep_trying_for(left, attempt));
        }
    }
}
