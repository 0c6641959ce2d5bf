//! Where the reader is: kept when the text around it changes, and told to the document.

use std::time::Duration;

use leptos::prelude::*;

use super::super::Ask;
use super::TextSpot;
use super::flow::Flow;
use super::reading::Reading;
use super::run::Run;

/// So often, at the most, it is looked at where the reader is.
const LOOKS: Duration = Duration::from_millis(150);

impl Reading {
    /// After the text has changed: to where somebody wants to go, else to where the reader was, and how far the text was
    /// scrolled there.
    pub(super) fn settle(self, was_at: Option<(TextSpot, i32)>) {
        let Some(scroller) = self.scroller() else { return };
        let goal = self.flow.with_value(|flow| flow.goal);
        let first = self.run.with_untracked(Run::first);
        match goal.filter(|(page, _)| self.run.with_untracked(|run| run.has(*page))) {
            Some((page, takes_focus)) => {
                // Before the first page is the button for the one before.
                scroller.go(page, first == Some(page), takes_focus);
                self.flow.update_value(|flow| flow.goal = None);
                self.rest_here();
            }
            // Frames can be late: who has read on meanwhile is where they want to be.
            None => self.restore(was_at.filter(|(_, top)| *top == scroller.top()).map(|(spot, _)| spot)),
        }
        self.look();
    }

    /// Where the text is scrolled to now was not the reader's doing.
    pub(super) fn rest_here(self) {
        let top = self.scroller().map(|scroller| scroller.top());
        self.flow.update_value(|flow| flow.settled = top);
    }

    /// The reader's place has another size: what was read stays in sight.
    #[cfg(target_arch = "wasm32")]
    pub(super) fn resized(self) {
        self.restore(self.flow.with_value(|flow| flow.spot));
        self.moved();
    }

    fn restore(self, spot: Option<TextSpot>) {
        let (Some(scroller), Some(spot)) = (self.scroller(), spot) else { return };
        let was_settled = self.flow.with_value(|flow| flow.settled == Some(scroller.top()));
        scroller.restore(spot);
        if was_settled {
            self.rest_here();
        }
    }

    /// The text was scrolled: it will be looked at where the reader is.
    pub(super) fn moved(self) {
        let was_to_look = |flow: &mut Flow| std::mem::replace(&mut flow.will_look, true);
        if self.flow.try_update_value(was_to_look) == Some(false) {
            set_timeout(
                move || {
                    if self.flow.try_update_value(|flow| flow.will_look = false).is_some() {
                        self.look();
                    }
                },
                LOOKS,
            );
        }
    }

    fn look(self) {
        let Some(scroller) = self.scroller() else { return };
        let Some(spot) = scroller.spot() else { return };
        let (pages, current) = (self.pages.get_untracked(), self.page.get_untracked());
        let last = self.run.with_untracked(Run::last).unwrap_or(pages);
        let is_goal = self.flow.with_value(|flow| flow.goal.is_some_and(|(page, _)| page == last + 1));
        if last < pages && (is_goal || scroller.is_near_end()) {
            self.want(last + 1);
        }
        let top = scroller.top();
        // The last page may be too short to ever come to the top.
        let page = if last == pages && scroller.is_at_end() { last } else { spot.page };
        let is_told = self.flow.try_update_value(|flow| {
            flow.spot = Some(spot);
            if flow.goal.is_some() || flow.settled == Some(top) {
                return false;
            }
            flow.settled = None;
            flow.tells(page, current)
        });
        if is_told == Some(true) {
            self.ask.run(Ask::Page(page));
        }
    }
}
