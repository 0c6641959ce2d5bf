//! What a large feed keeps apart until somebody wants it: its further pages, and the whole texts of its articles.

use std::cell::RefCell;

use feed::Link;
use leptos::prelude::*;

use super::page::Page;
use super::{CURRENT, Purpose, Run, visit};
use crate::{LoadError, Wanted};

thread_local! {
    static WANTED: RefCell<Wanted> = const { RefCell::new(Wanted::Nothing) };
}

/// Fetches what the visitor waits for now.
pub(crate) fn want(wanted: Wanted) {
    let is_body = matches!(wanted, Wanted::Body(_));
    let is_news = wanted != Wanted::Nothing && WANTED.with_borrow(|before| *before != wanted);
    WANTED.set(wanted);
    let run = CURRENT.with_borrow(Clone::clone);
    if let Some(run) = run.filter(|_| is_news) {
        // The page that is left stays as long.
        if is_body {
            visit::wait(&run.state.locale.get_untracked());
        }
        // It is shown when it is there, whyever the feeds were asked for.
        run.purpose.set(Purpose::Show);
        run.follow();
    }
}

pub(super) fn wanted() -> Wanted {
    WANTED.with_borrow(Clone::clone)
}

impl Run {
    /// Puts the whole of an article in its place. If that is not what came, it is missing.
    pub(super) fn complete(&self, body_url: &Link, page: Result<Page, LoadError>) {
        let mut items = page.map(|page| page.read.0.items).unwrap_or_default();
        for source in self.sources.borrow_mut().iter_mut() {
            let Some(Ok(feed)) = source.outcome.as_mut() else { continue };
            let left = feed.complete(body_url, &mut items).and_then(|item| item.title.clone());
            self.incomplete.borrow_mut().extend(left);
        }
    }
}
