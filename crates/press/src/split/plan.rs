//! Which item stands in which page.
//!
//! Pages are counted from the oldest item, so that a new one changes none of them but the first. What does not fill a page is
//! in pages of a tenth, and what does not fill one of those is in the first: that has some 100 to 200 items, however many there are.

use std::ops::Range;

use feed::PagedFeed;

use super::SplitOptions;

/// A page has this many smaller ones.
const PARTS: usize = 10;

/// The pages of a feed. Items are counted from the newest, which is 0.
pub(super) struct Plan {
    /// So many items are in the first page.
    pub(super) first: usize,
    /// The further pages, from the newest.
    pub(super) pages: Vec<Page>,
}

/// A further page.
pub(super) struct Page {
    /// Its file's name: with the number of its oldest item, counted from the oldest of all, which is 1.
    pub(super) name: String,
    pub(super) items: Range<usize>,
}

impl Plan {
    pub(super) fn new(count: usize, options: &SplitOptions) -> Self {
        let older = count.saturating_sub(options.first);
        let size = size(older, options.page);
        let part = size / PARTS;
        let whole = older / size;
        let parts = older % size / part;
        // From the oldest: where each begins, and how many items it has.
        let pages = (0..whole).map(|at| (at * size, size));
        let pages = pages.chain((0..parts).map(|at| (whole * size + at * part, part)));
        let pages: Vec<(usize, usize)> = pages.collect();
        let page = |(start, size): &(usize, usize)| Page {
            name: format!("index-{}.json", start + 1),
            items: count - start - size..count - start,
        };
        Self {
            first: count - pages.iter().map(|(_, size)| size).sum::<usize>(),
            pages: pages.iter().rev().map(page).collect(),
        }
    }
}

/// The size of a page, twice as large for as long as a reader would not follow them all.
fn size(older: usize, page: usize) -> usize {
    let most = usize::try_from(PagedFeed::MOST_PAGES).unwrap_or(usize::MAX) - PARTS - 1;
    let mut size = page.max(PARTS);
    while older / size > most {
        size *= 2;
    }
    size
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(count: usize) -> Plan {
        Plan::new(count, &SplitOptions::default())
    }

    #[test]
    fn every_item_is_in_one_page_and_no_feed_has_too_many() {
        for count in [0, 1, 100, 199, 200, 201, 1_099, 1_100, 1_234, 12_345, 100_000, 1_000_000] {
            let plan = plan(count);
            assert!(plan.first < 200 || count > 90_000, "{count}: {}", plan.first);
            assert!(plan.pages.len() < 100, "{count}");
            let mut next = plan.first;
            for page in &plan.pages {
                assert_eq!(page.items.start, next, "{count}");
                next = page.items.end;
            }
            assert_eq!(next, count);
        }
    }

    #[test]
    fn one_more_item_leaves_the_pages_as_they_are() {
        // From the oldest: what is in each page.
        let pages = |count: usize| -> Vec<(String, usize, usize)> {
            let from_oldest = |page: Page| (page.name, count - page.items.end, count - page.items.start);
            plan(count).pages.into_iter().map(from_oldest).collect()
        };
        let lost = |count: usize| {
            let after = pages(count + 1);
            pages(count).iter().filter(|page| !after.contains(page)).count()
        };
        let changed: Vec<usize> = (200..5_000).map(lost).collect();
        // Ten pages become one, each thousandth time.
        assert_eq!(changed.iter().filter(|lost| **lost > 0).count(), 4);
        assert!(changed.iter().all(|lost| *lost < PARTS));
    }
}
