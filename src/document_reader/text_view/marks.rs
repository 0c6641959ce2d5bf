//! What is found in the document is marked in the text, too.

use leptos::prelude::*;

use super::super::{Desk, Find};
use super::reading::Reading;

/// The match that the text was scrolled to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Shown {
    /// The match, as the document counts.
    current: u32,
    /// How often somebody had gone to a page by then.
    arrivals: u32,
    page: u32,
    /// Its place among those of the page.
    at: usize,
}

/// Marks the words that are sought, and scrolls to the match that the document is at.
pub(super) fn mark_found(desk: &Desk, reading: Reading) {
    let (opened, status) = (desk.opened, desk.status);
    let shown = StoredValue::new(None::<Shown>);
    Effect::new(move |_| {
        let current = match status.find.get() {
            Find::Match { current, .. } if opened.find.get() => Some(current),
            _ => None,
        };
        let words = if current.is_some() { opened.words.get() } else { String::new() };
        let arrivals = reading.arrivals.get();
        reading.run.track();
        request_animation_frame(move || {
            let Some(scroller) = reading.scroller() else { return };
            let page = status.page.get_untracked();
            let choose = |count| {
                let next = Shown { current: current?, arrivals, page, at: 0 };
                let at = shown.with_value(|was| place(*was, next, count))?;
                shown.set_value(Some(Shown { at, ..next }));
                Some(at)
            };
            if scroller.mark(&words, page, choose) {
                reading.rest_here();
            }
        });
    });
    on_cleanup(move || {
        if let Some(scroller) = reading.scroller() {
            scroller.mark("", 0, |_| None);
        }
    });
}

/// Which of the page's matches is to be shown next. The document tells the page and a number of its own alone.
fn place(was: Option<Shown>, next: Shown, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    let Some(was) = was else { return Some(0) };
    let is_onward = next.current == was.current + 1;
    let is_backward = next.current + 1 == was.current;
    if next.current == was.current && next.arrivals == was.arrivals {
        None
    } else if next.page == was.page && is_onward {
        Some((was.at + 1).min(last))
    } else if next.page == was.page && is_backward {
        Some(was.at.saturating_sub(1))
    } else {
        Some(if is_backward { last } else { 0 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(current: u32, arrivals: u32, page: u32, at: usize) -> Shown {
        Shown { current, arrivals, page, at }
    }

    #[test]
    fn the_text_goes_from_match_to_match_with_the_document() {
        assert_eq!(place(None, shown(1, 0, 3, 0), 2), Some(0));
        assert_eq!(place(Some(shown(1, 0, 3, 0)), shown(2, 0, 3, 0), 2), Some(1));
        assert_eq!(place(Some(shown(2, 0, 3, 1)), shown(3, 1, 4, 0), 5), Some(0));
        assert_eq!(place(Some(shown(3, 1, 4, 0)), shown(2, 2, 3, 0), 2), Some(1));
        assert_eq!(place(Some(shown(2, 2, 3, 1)), shown(1, 2, 3, 0), 2), Some(0));
    }

    #[test]
    fn it_rests_while_no_other_match_is_wanted() {
        assert_eq!(place(Some(shown(2, 1, 3, 1)), shown(2, 1, 4, 0), 7), None);
        assert_eq!(place(None, shown(1, 0, 3, 0), 0), None);
    }
}
