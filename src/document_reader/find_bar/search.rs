//! What is sought, and when it is asked for.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use crate::document_reader::{Ask, FindWish};

/// So long do fingers rest before a search begins.
const REST: Duration = Duration::from_millis(250);

/// The wish as it stands in the bar, and what of it is known to the document.
#[derive(Clone, Copy)]
pub(super) struct Search {
    ask: Callback<Ask>,
    /// The words that are sought, for who marks them.
    sought: RwSignal<String>,
    /// As it stands in the bar.
    pub(super) wish: RwSignal<FindWish>,
    /// As it was asked last; none where nothing is sought.
    asked: StoredValue<Option<FindWish>>,
    waiting: StoredValue<Option<TimeoutHandle>>,
}

impl Search {
    pub(super) fn new(ask: Callback<Ask>, sought: RwSignal<String>) -> Self {
        Self {
            ask,
            sought,
            wish: RwSignal::new(FindWish { is_all_marked: true, ..FindWish::default() }),
            asked: StoredValue::new(None),
            waiting: StoredValue::new(None),
        }
    }

    /// Whether there are no words.
    pub(super) fn is_blank(self) -> bool {
        self.wish.with(|wish| wish.words.trim().is_empty())
    }

    /// Other words: they are sought when no more come.
    pub(super) fn type_words(self, words: String) {
        self.stop_waiting();
        self.wish.update(|wish| wish.words = words);
        if untrack(move || self.is_blank()) {
            self.now();
        } else {
            // Without a clock, Enter is left.
            let waiting = set_timeout_with_handle(move || self.now(), REST).ok();
            self.waiting.set_value(waiting);
        }
    }

    /// Another way of finding them.
    pub(super) fn choose(self, change: impl FnOnce(&mut FindWish)) {
        self.wish.update(change);
        self.now();
    }

    /// The next match, or the one before; the first where the words are others than those that were sought.
    pub(super) fn again(self, is_backwards: bool) {
        let is_known = self.asked.with_value(|asked| {
            self.wish.with_untracked(|wish| asked.as_ref().is_some_and(|asked| asked == wish))
        });
        if is_known {
            self.ask.run(Ask::FindAgain { is_backwards });
        } else {
            self.now();
        }
    }

    /// Nothing is sought any more.
    pub(super) fn forget(self) {
        self.stop_waiting();
        self.asked.set_value(None);
        self.sought.set(String::new());
        self.ask.run(Ask::FindNothing);
    }

    /// What was typed last is not sought by itself.
    pub(super) fn stop_waiting(self) {
        if let Some(waiting) = self.waiting.try_update_value(Option::take).flatten() {
            waiting.clear();
        }
    }

    fn now(self) {
        if untrack(move || self.is_blank()) {
            return self.forget();
        }
        self.stop_waiting();
        let wish = self.wish.get_untracked();
        self.asked.set_value(Some(wish.clone()));
        self.sought.set(wish.words.clone());
        self.ask.run(Ask::Find(wish));
    }
}
