//! The feeds, fetched and made into a portal.
//!
//! All feeds are asked for at once. The portal is shown as soon as their first pages are there, or a while after
//! the first of them; their further pages follow in idle time. One run at a time: a newer one ends an older one.

mod follow;
mod links;
mod page;
mod refresh;
mod refusal;
mod show;
mod wait;
mod want;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use feed::PagedFeed;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::AbortController;

use super::visit;
use crate::{Content, LoadError, Source, Sources, State};

pub(super) use refresh::refresh_when_seen_again;
pub(crate) use want::want;

/// So long, in milliseconds, do feeds that are there wait for those that are not.
const GRACE: i32 = 2_500;

thread_local! {
    static CURRENT: RefCell<Option<Rc<Run>>> = const { RefCell::new(None) };
}

/// Why the feeds are asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// To show them, now.
    Show,
    /// To see whether there is anything new.
    Refresh,
}

/// One time that all feeds are asked for.
struct Run {
    state: State,
    purpose: Cell<Purpose>,
    sources: Sources,
    abort: Option<AbortController>,
    /// Whether feeds that are late are no longer waited for.
    is_impatient: Cell<bool>,
    /// Whether somebody fetches further pages.
    is_following: Cell<bool>,
    /// The articles of which only the beginning came, by title.
    incomplete: RefCell<Vec<String>>,
}

/// Asks for every feed that the page names. A portal that is on screen stays there until a new one is in hand.
pub(super) fn load(state: &State, purpose: Purpose) {
    let sources: Sources = Rc::new(RefCell::new(links::sources(state)));
    let run = Rc::new(Run {
        state: state.clone(),
        purpose: Cell::new(purpose),
        sources,
        abort: AbortController::new().ok(),
        is_impatient: Cell::new(false),
        is_following: Cell::new(false),
        incomplete: RefCell::default(),
    });
    let before = CURRENT.replace(Some(Rc::clone(&run)));
    if let Some(abort) = before.as_ref().and_then(|before| before.abort.as_ref()) {
        abort.abort();
    }
    if purpose == Purpose::Show {
        visit::wait(&state.locale.get_untracked());
        if state.content.with_untracked(|content| content.loaded().is_none()) {
            state.content.set(Content::Loading);
        }
    }
    for at in 0..run.sources.borrow().len() {
        spawn_local(Rc::clone(&run).first_page(at));
    }
    // A page that names no feed has an empty portal.
    if run.sources.borrow().is_empty() {
        run.show();
    }
}

impl Run {
    /// Whether no newer run has taken this one's place.
    fn is_current(self: &Rc<Self>) -> bool {
        CURRENT.with_borrow(|current| current.as_ref().is_some_and(|current| Rc::ptr_eq(current, self)))
    }

    async fn first_page(self: Rc<Self>, at: usize) {
        let address = self.with_source(at, |source| source.address.clone());
        let Some(address) = address else { return };
        let page = page::fetch(&address, self.purpose.get(), self.abort.as_ref()).await;
        self.with_source(at, |source| match page {
            Ok(page) => {
                source.size_in_bytes = page.size_in_bytes;
                source.fingerprint = page.fingerprint;
                source.outcome = Some(Ok(PagedFeed::new(page.read, page.address)));
            }
            Err(error) => source.outcome = Some(Err(error)),
        });
        if self.is_waiting() && !self.is_impatient.get() {
            let run = Rc::clone(&self);
            spawn_local(async move {
                wait::milliseconds(GRACE).await;
                // Whoever is the first to lose patience shows what is there; what is shown already is not shown again.
                if run.is_waiting() && !run.is_impatient.replace(true) {
                    run.show();
                }
            });
        } else {
            self.show();
        }
    }

    /// Whether a feed is still on its way.
    fn is_waiting(&self) -> bool {
        self.sources.borrow().iter().any(|source| source.outcome.is_none())
    }

    /// The first reason why a feed did not come.
    fn first_error(&self) -> Option<LoadError> {
        self.sources.borrow().iter().find_map(|source| source.outcome.as_ref()?.as_ref().err().cloned())
    }

    fn with_source<T>(&self, at: usize, with: impl FnOnce(&mut Source) -> T) -> Option<T> {
        self.sources.borrow_mut().get_mut(at).map(with)
    }
}
