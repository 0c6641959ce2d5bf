//! Reading on: pages come as they are needed, and the document is told where the reader is.

use std::sync::Arc;

use leptos::html::Div;
use leptos::prelude::*;
use reflow::Leaf;

use super::super::{Ask, Desk};
use super::flow::Flow;
use super::run::Run;
use crate::platform::TextScroller;

/// Where the text is, and what goes on with it.
#[derive(Clone, Copy)]
pub(super) struct Reading {
    pub(super) run: RwSignal<Run>,
    pub(super) element: NodeRef<Div>,
    /// Counts how often somebody else went to a page.
    pub(super) arrivals: RwSignal<u32>,
    /// The page that the document is at, and how many there are.
    pub(super) page: RwSignal<u32>,
    pub(super) pages: RwSignal<u32>,
    text: RwSignal<Option<(u32, Option<Leaf>)>>,
    pub(super) ask: Callback<Ask>,
    pub(super) flow: StoredValue<Flow>,
}

impl Reading {
    pub(super) fn new(desk: &Desk) -> Self {
        let mut run = Run::default();
        let page = desk.status.page.get_untracked();
        // It may be there from the last time.
        if let Some((_, leaf)) = desk.status.text.get_untracked().filter(|(number, _)| *number == page) {
            run.take(page, leaf.map(Arc::new));
        }
        Self {
            run: RwSignal::new(run),
            element: NodeRef::new(),
            arrivals: RwSignal::new(0),
            page: desk.status.page,
            pages: desk.status.pages,
            text: desk.status.text,
            ask: desk.ask,
            flow: StoredValue::new(Flow::default()),
        }
    }

    /// Listens to the document from now on.
    pub(super) fn begin(self) {
        Effect::new(move |was_at: Option<u32>| {
            let page = self.page.get();
            match was_at {
                None => {
                    self.focus();
                    self.go(page, false);
                }
                // The document may say the same twice.
                Some(was_at) if was_at == page => {}
                Some(_) => {
                    if !self.flow.try_update_value(|flow| flow.is_own(page)).unwrap_or_default() {
                        self.go(page, false);
                    }
                }
            }
            page
        });
        Effect::new(move |_| {
            if let Some((page, leaf)) = self.text.get() {
                self.take(page, leaf);
            }
        });
    }

    /// Focus goes to the text as a whole.
    pub(super) fn focus(self) {
        if let Some(scroller) = self.scroller() {
            scroller.focus();
        }
    }

    /// To the beginning of a page. Where it is not near what is there, the text begins anew with it.
    fn go(self, page: u32, takes_focus: bool) {
        self.flow.update_value(|flow| flow.goal = Some((page, takes_focus)));
        self.arrivals.update(|count| *count += 1);
        let (has, is_next) = self.run.with_untracked(|run| (run.has(page), run.is_next(page)));
        if has {
            request_animation_frame(move || self.settle(None));
        } else if is_next {
            self.want(page);
        } else {
            if let Some(scroller) = self.scroller() {
                scroller.rescue_focus();
            }
            self.run.set(Run::default());
            self.flow.update_value(|flow| flow.awaited = None);
            self.want(page);
        }
    }

    /// Follows a link inside the document.
    pub(super) fn follow(self, page: u32) {
        if page == 0 || page > self.pages.get_untracked() {
            return;
        }
        let current = self.page.get_untracked();
        if self.flow.try_update_value(|flow| flow.tells(page, current)).unwrap_or_default() {
            self.ask.run(Ask::Page(page));
        }
        self.go(page, true);
    }

    /// Puts the page before in front of what is there.
    pub(super) fn previous(self) {
        if let Some(page) = self.run.with_untracked(Run::first).filter(|first| *first > 1) {
            self.want(page - 1);
            // The button goes when there is no further page, and out of sight in any case.
            self.focus();
        }
    }

    /// On to the page after the last one that is there. Mostly it has come before anybody asks.
    pub(super) fn next(self) {
        if let Some(page) = self.run.with_untracked(Run::last) {
            self.flow.update_value(|flow| flow.goal = Some((page + 1, true)));
            self.want(page + 1);
        }
    }

    /// Asks for a page, unless another is on its way.
    pub(super) fn want(self, page: u32) {
        let is_free = |flow: &mut Flow| flow.awaited.is_none().then(|| flow.awaited = Some(page));
        if self.flow.try_update_value(is_free).flatten().is_some() {
            self.ask.run(Ask::Text(page));
        }
    }

    fn take(self, page: u32, leaf: Option<Leaf>) {
        let awaited = self.flow.with_value(|flow| flow.awaited);
        match awaited {
            _ if self.run.with_untracked(|run| run.has(page)) => {}
            Some(awaited) if awaited == page => {
                let was_at = self.scroller().and_then(|scroller| Some((scroller.spot()?, scroller.top())));
                self.flow.update_value(|flow| flow.awaited = None);
                self.run.update(|run| run.take(page, leaf.map(Arc::new)));
                request_animation_frame(move || self.settle(was_at));
            }
            // It was on its way before; what is awaited may have been told in the same moment.
            Some(awaited) => self.ask.run(Ask::Text(awaited)),
            None => {}
        }
    }

    /// The element that scrolls; none once the text is closed.
    pub(super) fn scroller(self) -> Option<TextScroller> {
        TextScroller::of(self.element)
    }
}
