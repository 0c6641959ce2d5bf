//! A feed that comes in pages (JSON Feed 1.1, `next_url`): where it goes on, and when to stop.

use crate::finding::shortened;
use crate::{Code, Feed, Finding, FurtherPages, Item, Link, Numbering};

/// What [`crate::read`] makes of one page.
type Page = (Feed, Vec<Finding>);

/// The pages of one feed that were read so far, as one feed.
#[derive(Debug, Clone, PartialEq)]
pub struct PagedFeed {
    feed: Feed,
    address: Link,
    findings: Vec<Finding>,
    visited: Vec<String>,
    /// Where each id is among the items.
    known: Numbering,
    pages: u32,
}

impl PagedFeed {
    /// So many pages of one feed are read, and no more: a feed that never ends must not keep a browser busy.
    pub const MOST_PAGES: u32 = 100;

    /// A feed whose first page came from `address`.
    pub fn new((feed, findings): Page, address: Link) -> Self {
        let visited = vec![address.without_fragment().to_owned()];
        let mut known = Numbering::default();
        for item in &feed.items {
            // No two items of a page have one id, so the number of an id is the index of its item.
            known.number(&item.id);
        }
        let mut paged = Self { feed, address, findings, visited, known, pages: 1 };
        paged.guard();
        paged
    }

    /// What all the pages hold. Its `next_url` is where the feed goes on, when it is to be followed.
    pub fn feed(&self) -> &Feed {
        &self.feed
    }

    /// Where the first page came from.
    pub fn address(&self) -> &Link {
        &self.address
    }

    /// What was found, page by page.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// How many pages were read.
    pub fn pages(&self) -> u32 {
        self.pages
    }

    /// Where the feed goes on. `None` at its end, on a loop, and after [`Self::MOST_PAGES`].
    pub fn next(&self) -> Option<&Link> {
        self.feed.next_url.as_ref()
    }

    /// Adds the next page, which came from `address`. Of items with one id the one that changed last stays.
    pub fn add(&mut self, (mut page, findings): Page, address: &Link) {
        self.pages += 1;
        let number = self.pages;
        self.findings.extend(findings.into_iter().map(|finding| Finding { page: number, ..finding }));
        if let Some(asked) = self.feed.next_url.take() {
            self.visited.push(asked.without_fragment().to_owned());
        }
        self.visited.push(address.without_fragment().to_owned());
        let brought_something = self.merge(std::mem::take(&mut page.items));
        self.feed.next_url = page.next_url;
        if brought_something {
            self.guard();
        } else if let Some(next) = self.feed.next_url.take() {
            // A server that does not know its own page numbers sends the first page for each of them.
            self.note(Code::NextLoops, next.as_str());
        }
    }

    /// Notes that the next page did not come, and why. What was read stays.
    pub fn fail(&mut self, why: &str) {
        if self.feed.next_url.take().is_some() {
            self.note(Code::NextFailed, why);
        }
    }

    /// Puts the whole of an item in the place of its beginning, out of what was at its `body_url`. Where the item is not among
    /// `items`, its beginning is all there is, and it is given back.
    pub fn complete(&mut self, body_url: &Link, items: &mut Vec<Item>) -> Option<&Item> {
        let is_its = |item: &Item| item.extension.body_url.as_ref() == Some(body_url);
        let named = items.iter().find_map(|whole| self.known.find(&whole.id));
        let all = &mut self.feed.items;
        let at =
            named.filter(|at| all.get(*at).is_some_and(is_its)).or_else(|| all.iter().position(is_its))?;
        let item = all.get_mut(at)?;
        let whole = items.iter().position(|whole| whole.id == item.id);
        if let Some(at) = whole {
            *item = items.swap_remove(at);
        }
        item.extension.body_url = None;
        whole.is_none().then_some(item)
    }

    /// Whether its further pages wait until somebody looks for what is on them.
    pub fn waits(&self) -> bool {
        self.feed.extension.further_pages == FurtherPages::WhenNeeded
    }

    /// Takes the next address away where following it would not end.
    fn guard(&mut self) {
        let Some(next) = self.feed.next_url.as_ref() else { return };
        let code = if self.visited.iter().any(|visited| visited == next.without_fragment()) {
            Code::NextLoops
        } else if self.pages >= Self::MOST_PAGES {
            Code::NextTooMany
        } else {
            return;
        };
        let found = next.as_str().to_owned();
        self.feed.next_url = None;
        self.note(code, &found);
    }

    /// Whether there was any item that was not there before.
    fn merge(&mut self, items: Vec<Item>) -> bool {
        let mut brought_something = false;
        for item in items {
            let Some(at) = self.known.find(&item.id) else {
                self.known.number(&item.id);
                self.feed.items.push(item);
                brought_something = true;
                continue;
            };
            let Some(other) = self.feed.items.get_mut(at) else { continue };
            let id = item.id.clone();
            // A feed that grows while it is read pushes items on to the next page: nothing is lost by that.
            let code = item.repeats(other);
            if item.is_newer(other) {
                *other = item;
            }
            let place = String::from("items");
            self.findings.push(Finding {
                code,
                page: self.pages,
                place,
                found: shortened(&id),
                item: Some(id),
            });
        }
        brought_something
    }

    fn note(&mut self, code: Code, found: &str) {
        let place = String::from("next_url");
        self.findings.push(Finding { code, page: self.pages, place, found: shortened(found), item: None });
    }
}
