//! The further pages of the feeds (JSON Feed 1.1, `next_url`), and the whole texts of articles that are wanted.

use std::rc::Rc;

use feed::Link;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::page::Page;
use super::want::wanted;
use super::{Run, page, visit, wait};
use crate::{LoadError, Source, Wanted};

impl Run {
    /// Sees to it that somebody fetches the further pages, when there are any.
    pub(super) fn follow(self: &Rc<Self>) {
        if !self.is_following.get() && self.next(0).is_some() {
            self.is_following.set(true);
            spawn_local(Rc::clone(self).follow_to_the_end());
        }
    }

    /// One after the other, the feeds in turn, in idle time; at once where the visitor waits for one.
    async fn follow_to_the_end(self: Rc<Self>) {
        let mut turn = 0;
        let mut shown = self.item_count();
        while let Some((at, address)) = self.next(turn) {
            turn = at + 1;
            let is_body = matches!(wanted(), Wanted::Body(_));
            if wanted() == Wanted::Nothing {
                wait::idle().await;
            }
            let page = page::fetch(&address, self.purpose.get(), self.abort.as_ref()).await;
            if !self.is_current() {
                return;
            }
            if is_body {
                self.complete(&address, page);
            } else {
                self.add(at, page);
            }
            let count = self.item_count();
            // A portal for each page would be much work for nothing: one for each time that it has grown by half.
            if count > shown + shown / 2 || wanted() != Wanted::Nothing {
                shown = count;
                self.publish();
                visit::wait_no_more();
                // Whether what is there now is what was wanted is known a moment later.
                wait::milliseconds(0).await;
            } else {
                self.count(count);
            }
        }
        self.is_following.set(false);
        self.publish();
    }

    fn add(&self, at: usize, page: Result<Page, LoadError>) {
        self.with_source(at, |source| {
            let Some(Ok(feed)) = source.outcome.as_mut() else { return };
            match page {
                Ok(page) => {
                    source.size_in_bytes += page.size_in_bytes;
                    feed.add(page.read, &page.address);
                }
                Err(error) => feed.fail(&in_short(&error)),
            }
        });
    }

    /// What to fetch next: an article that is wanted, else the next page, from the feed numbered `from` on.
    fn next(&self, from: usize) -> Option<(usize, Link)> {
        let wanted = wanted();
        let sources = self.sources.borrow();
        if let Wanted::Body(body_url) = wanted {
            // A run that has no feed yet has nothing to put it into.
            return sources.iter().any(|source| source.feed().is_some()).then_some((from, body_url));
        }
        let of = |at: usize| {
            let feed = sources.get(at)?.feed()?;
            let next = feed.next().filter(|_| wanted == Wanted::Pages || !feed.waits())?;
            Some((at, next.clone()))
        };
        (from..sources.len()).chain(0..from).find_map(of)
    }

    /// Whether there are further pages, which nobody fetches now.
    pub(super) fn has_more(&self) -> bool {
        let has_next = |source: &Source| source.feed().is_some_and(|feed| feed.next().is_some());
        !self.is_following.get() && self.sources.borrow().iter().any(has_next)
    }

    fn count(&self, items: usize) {
        if self.purpose.get() == super::Purpose::Show {
            self.state.content.update(|content| {
                if let Some(loaded) = content.loaded_mut() {
                    loaded.following = Some(items);
                }
            });
        }
    }
}

/// For the finding, which is for content teams, in English.
fn in_short(error: &LoadError) -> String {
    match error {
        LoadError::Unreachable => "no answer".to_owned(),
        LoadError::Cors => "refused to other origins (CORS)".to_owned(),
        LoadError::Policy => "forbidden by the portal's Content-Security-Policy".to_owned(),
        LoadError::Timeout => "no answer in time".to_owned(),
        LoadError::Status(status) => ["status ", &status.to_string()].concat(),
        LoadError::Feed(error) => error.to_string(),
    }
}
