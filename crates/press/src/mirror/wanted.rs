//! The files that feeds name.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use feed::{Link, PagedFeed};
use portal::file_key;

use super::kind::Kind;
use super::written_feed::written;

/// A file, and who names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanted {
    /// What it is known by: two spellings of one address are one file.
    pub(super) key: String,
    pub(super) link: Link,
    /// What it may be.
    pub(super) kinds: Vec<Kind>,
    /// The ids of the items that name it; none where the feed itself does.
    pub(super) items: Vec<String>,
}

/// Every file that is to be copied, once, in the order of the feeds, and how many are left where they are by their kind.
pub(super) fn of(feeds: &[PagedFeed], media: bool) -> (Vec<Wanted>, usize) {
    let found = RefCell::new(Found::default());
    for feed in feeds {
        written(feed, &|link, kind, item| {
            found.borrow_mut().add(link, kind.filter(|kind| media || *kind != Kind::Media), item);
            None
        });
    }
    let Found { list, left, .. } = found.into_inner();
    (list, left.len())
}

#[derive(Default)]
struct Found {
    list: Vec<Wanted>,
    known: BTreeMap<String, usize>,
    left: BTreeSet<String>,
}

impl Found {
    fn add(&mut self, link: &Link, kind: Option<Kind>, item: Option<&str>) {
        let key = file_key(link);
        let Some(kind) = kind else {
            self.left.insert(key);
            return;
        };
        let Ok(link) = Link::absolute(link.without_fragment()) else { return };
        let at = *self.known.entry(key.clone()).or_insert(self.list.len());
        if at == self.list.len() {
            self.list.push(Wanted { key, link, kinds: Vec::new(), items: Vec::new() });
        }
        let Some(wanted) = self.list.get_mut(at) else { return };
        if !wanted.kinds.contains(&kind) {
            wanted.kinds.push(kind);
        }
        if let Some(item) = item.filter(|item| !wanted.items.iter().any(|known| known == item)) {
            wanted.items.push(item.to_owned());
        }
    }
}
