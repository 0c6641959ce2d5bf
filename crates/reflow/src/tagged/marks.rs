//! Which runs are in which marked content, and which are written already.

use std::ops::Range;

use crate::page::{Page, Run};

/// The runs of a page by their marks. Each is handed out once, so a tree that names one mark a thousand times takes no
/// longer.
pub(super) struct Marks<'page> {
    runs: &'page [Run],
    /// Runs that follow each other with one mark, by their marks.
    groups: Vec<(&'page str, Range<usize>)>,
    is_done: Vec<bool>,
    /// The runs that were handed out, in the tree's order.
    taken: Vec<usize>,
    skipped_letters: usize,
}

impl<'page> Marks<'page> {
    pub(super) fn of(page: &'page Page) -> Self {
        let runs = page.runs.as_slice();
        let mut groups: Vec<(&str, Range<usize>)> = Vec::new();
        for (at, run) in runs.iter().enumerate() {
            let Some(mark) = run.mark.as_deref() else { continue };
            match groups.last_mut() {
                Some((last, range)) if *last == mark && range.end == at => range.end += 1,
                _ => groups.push((mark, at..at + 1)),
            }
        }
        groups.sort_by(|one, other| one.0.cmp(other.0));
        Self { runs, groups, is_done: vec![false; runs.len()], taken: Vec::new(), skipped_letters: 0 }
    }

    /// The runs of a mark that nobody took.
    pub(super) fn take(&mut self, mark: &str) -> Vec<usize> {
        let taken = self.hand_out(mark);
        self.taken.extend_from_slice(&taken);
        taken
    }

    /// Nobody shall take the runs of a mark.
    pub(super) fn skip(&mut self, mark: &str) {
        let letters: usize = self.hand_out(mark).into_iter().map(|at| self.runs[at].letters).sum();
        self.skipped_letters += letters;
    }

    fn hand_out(&mut self, mark: &str) -> Vec<usize> {
        let mut out = Vec::new();
        let start = self.groups.partition_point(|(other, _)| *other < mark);
        for (_, range) in self.groups.iter_mut().skip(start).take_while(|(other, _)| *other == mark) {
            out.extend(std::mem::take(range));
        }
        out.retain(|at| !std::mem::replace(&mut self.is_done[*at], true));
        out
    }

    /// How many runs were taken.
    pub(super) fn taken(&self) -> usize {
        self.taken.len()
    }

    /// The first run that was taken when so many had been, else the last one.
    pub(super) fn first_since(&self, taken: usize) -> usize {
        self.taken.get(taken).or(self.taken.last()).copied().unwrap_or_default()
    }

    /// How many letters the tree has, and how many it has not.
    pub(super) fn letters(&self) -> (usize, usize) {
        let inside: usize = self.taken.iter().map(|at| self.runs[*at].letters).sum();
        let all: usize = self.runs.iter().map(|run| run.letters).sum();
        (inside, all.saturating_sub(inside + self.skipped_letters))
    }

    /// The runs that are marked, and not in the tree.
    pub(super) fn left(&self) -> impl Iterator<Item = usize> {
        (0..self.runs.len()).filter(|at| !self.is_done[*at] && self.runs[*at].mark.is_some())
    }
}
