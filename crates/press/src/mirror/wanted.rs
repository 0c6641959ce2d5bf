//! The files that feeds name.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use feed::{Link, PagedFeed};
use portal::file_key;

use super::file_name;
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
    /// Whether its copy would be in the folder of another file's.
    pub(super) is_in_the_way: bool,
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
    folders: BTreeSet<String>,
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
            // Whoever writes the feed chooses addresses, and could choose two of one number.
            let is_in_the_way = !self.folders.insert(file_name::folder(&key));
            self.list.push(Wanted { key, link, kinds: Vec::new(), items: Vec::new(), is_in_the_way });
        }
        let Some(wanted) = self.list.get_mut(at) else { return };
        if !wanted.kinds.contains(&kind) {
            wanted.kinds.push(kind);
        }
        // Items come one after the other.
        if let Some(item) = item.filter(|item| wanted.items.last().is_none_or(|last| last != item)) {
            wanted.items.push(item.to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_copy_takes_the_place_of_another_whose_address_has_the_same_number() {
        let mut found = Found::default();
        // Both are 126bd9bc12ce: found among thirty million.
        for name in ["9652479", "15421252", "1", "9652479"] {
            let link = Link::absolute(&format!("https://example.org/{name}.pdf")).unwrap();
            found.add(&link, Some(Kind::Document), Some(name));
        }
        let in_the_way: Vec<bool> = found.list.iter().map(|wanted| wanted.is_in_the_way).collect();
        assert_eq!(in_the_way, [false, true, false]);
    }
}
