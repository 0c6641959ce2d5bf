//! Writes runs down as text: what is between two of them is told by their places.

use crate::Span;
use crate::page::{LinkArea, Page, Run};
use crate::prose::{Gap, Prose, is_right_to_left};
use crate::style::Style;

/// Writes runs down, one after the other.
pub(crate) struct Pen<'page> {
    page: &'page Page,
    prose: Prose,
    last: Option<&'page Run>,
    is_hyphen_possible: bool,
}

impl<'page> Pen<'page> {
    pub(crate) fn new(page: &'page Page) -> Self {
        Self { page, prose: Prose::default(), last: None, is_hyphen_possible: false }
    }

    /// A pen that keeps lines apart.
    pub(crate) fn of_lines(page: &'page Page) -> Self {
        Self { prose: Prose::of_lines(), ..Self::new(page) }
    }

    /// Writes a run.
    pub(crate) fn write(&mut self, run: &'page Run, style: &Style) {
        if run.is_visible {
            if let Some(last) = self.last {
                self.prose.gap(self.between(last, run));
            }
            self.push(run, style);
            self.last = Some(run);
            self.is_hyphen_possible = false;
        } else {
            // Blanks, and letters that are not shown; soft hyphens are among them.
            self.prose.push(&run.text, style, None);
        }
        if run.is_line_end {
            self.prose.gap(Gap::Line);
        }
    }

    /// Writes what no run says.
    pub(crate) fn write_text(&mut self, text: &str, style: &Style) {
        self.prose.gap(Gap::Blank);
        self.prose.push(text, style, None);
        self.prose.gap(Gap::Blank);
    }

    /// Something separates what comes from what came.
    pub(crate) fn lift(&mut self) {
        self.prose.gap(Gap::Blank);
    }

    /// A line ends.
    pub(crate) fn end_line(&mut self) {
        self.prose.gap(Gap::Line);
    }

    /// Here is marked content that has no run. PDF.js drops soft hyphens: where lower-case letters of one font are
    /// before and after, on two lines, there was one.
    pub(crate) fn hyphen(&mut self) {
        self.is_hyphen_possible = true;
    }

    /// What is written.
    pub(crate) fn finish(self) -> Vec<Span> {
        self.prose.finish()
    }

    fn between(&self, last: &Run, run: &Run) -> Gap {
        let size = last.size.max(run.size);
        match () {
            () if (run.y - last.y).abs() * 2 > size => {
                let is_one_font = (last.font, last.size) == (run.font, run.size);
                if self.is_hyphen_possible && is_one_font { Gap::Hyphenated } else { Gap::Line }
            }
            () if last.gap_to(run) * 5 > size => Gap::Blank,
            () => Gap::None,
        }
    }

    /// The words of a run, each with where it leads.
    fn push(&mut self, run: &Run, style: &Style) {
        let areas: Vec<&LinkArea> = self.page.links.iter().filter(|area| area.shared_with(run) > 0).collect();
        let whole = areas.iter().find(|area| area.shared_with(run) * 10 >= run.width * 8);
        if areas.is_empty() || whole.is_some() {
            self.prose.push(&run.text, style, whole.map(|area| area.address.as_str()));
            return;
        }
        // A run that is a link in part: its letters are taken to be of one width.
        let count = |text: &str| i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
        let letters = count(&run.text).max(1);
        let is_mirrored = run.text.chars().any(is_right_to_left);
        let mut before = 0;
        for word in run.text.split_inclusive(char::is_whitespace) {
            let length = count(word.trim_end());
            let middle = run.width.saturating_mul(2 * before + length) / (2 * letters);
            let middle = if is_mirrored { run.right() - middle } else { run.x + middle };
            let area = areas.iter().find(|area| area.has(middle));
            self.prose.push(word, style, area.map(|area| area.address.as_str()));
            before += count(word);
        }
    }
}
