//! Whether there is anything new, when the visitor comes back to the page.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;

use super::want::wanted;
use super::{Purpose, Run, load};
use crate::{News, State, Wanted};

/// So long, in milliseconds, the page must have been out of sight.
const LONG: f64 = 600_000.0;

/// Asks for the feeds again when the page is seen again after a while.
pub(in crate::platform::browser) fn refresh_when_seen_again(state: &State) {
    let state = state.clone();
    let hidden_since = Cell::new(js_sys::Date::now());
    let listener = move |_| {
        if document().hidden() {
            return hidden_since.set(js_sys::Date::now());
        }
        let is_whole = state
            .content
            .with_untracked(|content| content.loaded().is_some_and(|loaded| loaded.following.is_none()));
        if is_whole && wanted() == Wanted::Nothing && js_sys::Date::now() - hidden_since.get() >= LONG {
            load(&state, Purpose::Refresh);
        }
    };
    // For as long as the page is there.
    let _ = window_event_listener_untyped("visibilitychange", listener);
}

impl Run {
    /// Whether each feed begins just as it did before.
    pub(super) fn brings_nothing_new(&self) -> bool {
        let before = self.state.sources.get_value();
        if Rc::ptr_eq(&before, &self.sources) {
            return false;
        }
        let (before, now) = (before.borrow(), self.sources.borrow());
        now.iter().all(|source| {
            let same = before.iter().find(|other| other.address == source.address);
            source.feed().is_none() || same.is_some_and(|same| same.fingerprint == source.fingerprint)
        })
    }

    /// All is as it was, but for what did not come.
    pub(super) fn stay(&self) {
        let error = self.first_error();
        self.state.content.update(|content| {
            if let Some(loaded) = content.loaded_mut() {
                loaded.stale = error;
            }
        });
    }

    /// Keeps the newer portal ready. A feed that did not come this time is kept as it was.
    pub(super) fn bring_news(&self) {
        let (error, missing) = (self.first_error(), self.missing());
        let before = self.state.sources.get_value();
        for source in self.sources.borrow_mut().iter_mut().filter(|source| source.feed().is_none()) {
            let mut before = before.borrow_mut();
            let Some(same) = before.iter_mut().find(|other| other.address == source.address) else {
                continue;
            };
            if same.feed().is_some() {
                std::mem::swap(source, same);
            }
        }
        let portal = self.portal();
        self.state.sources.set_value(Rc::clone(&self.sources));
        self.state.content.update(|content| {
            let Some(loaded) = content.loaded_mut() else { return };
            let count = u32::try_from(portal.news_since(&loaded.portal)).unwrap_or(u32::MAX);
            loaded.stale = error;
            loaded.missing = missing;
            // A feed can be written anew and say the same.
            loaded.news = (count > 0 || portal != loaded.portal).then_some(News { portal, count });
        });
    }
}
