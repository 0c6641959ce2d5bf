//! The pages whose text is there, one after the other.

use std::sync::Arc;

use reflow::Leaf;

/// So many pages are kept: those that the reader is far from go.
const MOST: usize = 30;

/// A page's number, and its text; none where it could not be read.
pub(super) type Sheet = (u32, Option<Arc<Leaf>>);

/// A run of pages without a gap.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Run(Vec<Sheet>);

impl Run {
    pub(super) fn sheets(&self) -> &[Sheet] {
        &self.0
    }

    pub(super) fn first(&self) -> Option<u32> {
        self.0.first().map(|(page, _)| *page)
    }

    pub(super) fn last(&self) -> Option<u32> {
        self.0.last().map(|(page, _)| *page)
    }

    pub(super) fn has(&self, page: u32) -> bool {
        self.0.iter().any(|(number, _)| *number == page)
    }

    /// Whether this is the page after those that are there.
    pub(super) fn is_next(&self, page: u32) -> bool {
        self.last().is_some_and(|last| last + 1 == page)
    }

    /// Takes in a page next to those that are there, at either end; others are no part of the run. At the far end, what
    /// is too much goes.
    pub(super) fn take(&mut self, page: u32, leaf: Option<Arc<Leaf>>) {
        if self.0.is_empty() || self.is_next(page) {
            self.0.push((page, leaf));
            if self.0.len() > MOST {
                self.0.remove(0);
            }
        } else if self.first() == Some(page + 1) {
            self.0.insert(0, (page, leaf));
            self.0.truncate(MOST);
        }
    }

    /// Whether what is read first had to be guessed: the document says nothing of its structure.
    pub(super) fn is_guessed(&self) -> bool {
        let mut leaves = self.0.iter().filter_map(|(_, leaf)| leaf.as_deref());
        leaves.find(|leaf| !leaf.is_empty()).is_some_and(|leaf| !leaf.is_tagged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(pages: impl IntoIterator<Item = u32>) -> Run {
        let mut run = Run::default();
        pages.into_iter().for_each(|page| run.take(page, None));
        run
    }

    #[test]
    fn pages_come_at_both_ends_and_never_with_a_gap() {
        let run = run([5, 6, 4, 9, 1, 7]);
        let pages: Vec<u32> = run.sheets().iter().map(|(page, _)| *page).collect();
        assert_eq!(pages, [4, 5, 6, 7]);
    }

    #[test]
    fn what_is_far_from_the_reader_goes() {
        let mut run = run(11..=41);
        assert_eq!((run.first(), run.last(), run.has(11)), (Some(12), Some(41), false));
        run.take(11, None);
        assert_eq!((run.first(), run.last()), (Some(11), Some(40)));
    }
}
