//! The element in which the document's text scrolls: `.reader-text`, with a `[data-page]` for each page.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlDivElement, HtmlElement, Range};

use super::highlight;
use crate::document_reader::TextSpot;

/// A page counts as read when it is so far below the top, in CSS pixels.
const LINE: f64 = 64.0;

/// The element in which the document's text scrolls.
pub(crate) struct TextScroller(HtmlDivElement);

impl TextScroller {
    /// None once the text is closed.
    pub(crate) fn of(element: NodeRef<Div>) -> Option<Self> {
        element.try_get_untracked().flatten().map(Self)
    }

    /// Puts focus here, and leaves the text where it is.
    pub(crate) fn focus(&self) {
        focus(&self.0);
    }

    /// What is in here will go. Whoever has focus there keeps it nearby.
    pub(crate) fn rescue_focus(&self) {
        let active = document().active_element();
        if active.is_some_and(|active| self.0.contains(Some(&active))) {
            self.focus();
        }
    }

    /// How far it is scrolled.
    pub(crate) fn top(&self) -> i32 {
        self.0.scroll_top()
    }

    /// Whether there is less than two screens of text to come.
    pub(crate) fn is_near_end(&self) -> bool {
        self.rest() < self.0.client_height() * 2
    }

    /// Whether there is no text to come.
    pub(crate) fn is_at_end(&self) -> bool {
        self.rest() <= 2
    }

    /// Where the reader is.
    pub(crate) fn spot(&self) -> Option<TextSpot> {
        let top = self.edge();
        let pages = highlight::elements(&self.0, "[data-page]");
        let at = pages.iter().position(|page| page.get_bounding_client_rect().bottom() > top + LINE);
        let page = at.map_or_else(|| pages.last(), |at| pages.get(at))?;
        let area = page.get_bounding_client_rect();
        Some(TextSpot { page: highlight::page_of(page)?, part: (top - area.top()) / area.height().max(1.0) })
    }

    /// Back to where the reader was, after the text around it has changed.
    pub(crate) fn restore(&self, spot: TextSpot) {
        if let Some(page) = self.page(spot.page) {
            let area = page.get_bounding_client_rect();
            self.scroll_by(area.top() + spot.part * area.height() - self.edge());
        }
    }

    /// To the beginning of a page, or of all.
    pub(crate) fn go(&self, page: u32, is_first: bool, takes_focus: bool) {
        let Some(page) = self.page(page) else { return };
        if is_first {
            self.0.set_scroll_top(0);
        } else {
            self.scroll_by(page.get_bounding_client_rect().top() - self.edge());
        }
        if let (true, Ok(page)) = (takes_focus, page.dyn_into::<HtmlElement>()) {
            focus(&page);
        }
    }

    /// Marks words; none are marked no longer. `choose` is told how many of them are on `page`, and which one is to be
    /// in sight. Says whether the text was scrolled for it.
    pub(crate) fn mark(&self, words: &str, page: u32, choose: impl FnOnce(usize) -> Option<usize>) -> bool {
        let found = highlight::find_ranges(&self.0, words);
        highlight::set("tribune-find", found.iter().map(|(_, range)| range));
        let of_page: Vec<&Range> =
            found.iter().filter(|(number, _)| *number == page).map(|(_, range)| range).collect();
        let Some(chosen) = choose(of_page.len()).and_then(|at| of_page.get(at)) else { return false };
        let (area, mine) = (chosen.get_bounding_client_rect(), self.0.get_bounding_client_rect());
        let is_in_sight = area.top() > mine.top() && area.bottom() < mine.bottom();
        if !is_in_sight {
            self.scroll_by(area.top() - mine.top() - mine.height() / 3.0);
        }
        !is_in_sight
    }

    fn page(&self, number: u32) -> Option<Element> {
        self.0.query_selector(&["[data-page=\"", &number.to_string(), "\"]"].concat()).ok().flatten()
    }

    fn edge(&self) -> f64 {
        self.0.get_bounding_client_rect().top()
    }

    fn rest(&self) -> i32 {
        self.0.scroll_height() - self.0.scroll_top() - self.0.client_height()
    }

    #[allow(clippy::cast_possible_truncation, reason = "lengths on a screen")]
    fn scroll_by(&self, length: f64) {
        self.0.set_scroll_top(self.0.scroll_top() + length.round() as i32);
    }
}

fn focus(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}
