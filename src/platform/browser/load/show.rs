//! What is there so far, put on screen.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use portal::Portal;

use super::{Purpose, Run, visit};
use crate::{Content, LoadError, Loaded};

impl Run {
    /// Shows what is there, and sees to it that the rest follows.
    pub(super) fn show(self: &Rc<Self>) {
        if !self.is_current() {
            return;
        }
        let has_feed = self.sources.borrow().iter().any(|source| source.feed().is_some());
        match (has_feed, self.first_error()) {
            // Feeds may still come.
            (false, _) if self.is_waiting() => return,
            (false, Some(error)) => self.give_up(error),
            _ if self.purpose.get() == Purpose::Refresh && self.brings_nothing_new() => self.stay(),
            _ => {
                self.follow();
                self.publish();
            }
        }
        visit::wait_no_more();
    }

    /// A portal of what came so far. In a refresh nothing is shown before everything is there.
    pub(super) fn publish(&self) {
        let following = (self.is_following.get() || self.is_waiting()).then(|| self.item_count());
        match self.purpose.get() {
            Purpose::Show => {
                let (missing, has_more) = (self.missing(), self.has_more());
                let loaded = Loaded { missing, following, has_more, ..Loaded::new(self.portal()) };
                self.state.sources.set_value(Rc::clone(&self.sources));
                self.state.content.set(Content::Ready(loaded));
            }
            Purpose::Refresh if following.is_none() => self.bring_news(),
            Purpose::Refresh => {}
        }
    }

    pub(super) fn portal(&self) -> Arc<Portal> {
        let sources = self.sources.borrow();
        let feeds = sources.iter().filter_map(|source| source.feed());
        let feeds: Vec<_> = feeds.map(|feed| (feed.feed(), feed.address())).collect();
        // Seconds since 1970 are far below 2^53.
        #[expect(clippy::cast_possible_truncation)]
        let now = (js_sys::Date::now() / 1_000.0) as i64;
        Arc::new(Portal::published(&feeds, now))
    }

    pub(super) fn item_count(&self) -> usize {
        let sources = self.sources.borrow();
        sources.iter().filter_map(|source| source.feed()).map(|feed| feed.feed().items.len()).sum()
    }

    /// The names of the feeds that did not come, and of the articles.
    pub(super) fn missing(&self) -> Vec<String> {
        let sources = self.sources.borrow();
        let failed = sources.iter().filter(|source| matches!(source.outcome, Some(Err(_))));
        let names = failed.map(|source| source.name.clone());
        names.chain(self.incomplete.borrow().iter().cloned()).collect()
    }

    /// Nothing came. What is on screen stays; else the reason is shown.
    fn give_up(&self, error: LoadError) {
        if self.purpose.get() == Purpose::Show {
            self.state.sources.set_value(Rc::clone(&self.sources));
        }
        self.state.content.update(|content| match content.loaded_mut() {
            Some(loaded) => loaded.stale = Some(error),
            None => *content = Content::Failed(error),
        });
    }
}
