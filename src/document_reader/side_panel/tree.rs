//! The outline as a tree of which some is open.

mod keys;

use crate::document_reader::OutlineItem;
pub(super) use keys::Step;

/// What is deeper stands beside its parent.
const DEEPEST: usize = 20;

/// An entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) title: String,
    pub(super) key: Option<u32>,
    pub(super) page: Option<u32>,
    pub(super) url: Option<String>,
    /// From 1.
    pub(super) level: usize,
    /// Its place among those beside it, from 1.
    pub(super) place: usize,
    parent: Option<usize>,
    /// The first entry after all that is below it.
    end: usize,
    is_open: bool,
}

/// The outline in one list: each entry, then all that is below it. However deep it is, nothing calls itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    /// How many there are below each entry, at `entry + 1`; at the top, at 0.
    counts: Vec<usize>,
}

impl Tree {
    pub(super) fn new(items: &[OutlineItem]) -> Self {
        let mut tree = Self { nodes: Vec::new(), counts: vec![0] };
        let mut above: Vec<usize> = Vec::new();
        let mut ways = vec![(items.iter(), 1)];
        while let Some((rest, level)) = ways.last_mut() {
            let level = *level;
            let Some(item) = rest.next() else {
                ways.pop();
                continue;
            };
            let at = tree.nodes.len();
            tree.finish(&mut above, level);
            tree.add(item, level, above.last().copied());
            above.push(at);
            if !item.items.is_empty() {
                ways.push((item.items.iter(), (level + 1).min(DEEPEST)));
            }
        }
        tree.finish(&mut above, 1);
        tree
    }

    /// Nothing more comes below the entries of this level.
    fn finish(&mut self, above: &mut Vec<usize>, level: usize) {
        let end = self.nodes.len();
        for at in above.drain((level - 1).min(above.len())..) {
            self.nodes[at].end = end;
        }
    }

    fn add(&mut self, item: &OutlineItem, level: usize, parent: Option<usize>) {
        let count = &mut self.counts[parent.map_or(0, |parent| parent + 1)];
        *count += 1;
        self.nodes.push(Node {
            title: item.title.clone(),
            key: item.key,
            page: item.page,
            url: item.url.clone(),
            level,
            place: *count,
            parent,
            end: 0,
            is_open: item.is_open,
        });
        self.counts.push(0);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    pub(super) fn node(&self, at: usize) -> Option<&Node> {
        self.nodes.get(at)
    }

    /// How many there are beside an entry, with itself.
    pub(super) fn beside(&self, at: usize) -> usize {
        self.counts[self.parent(at).map_or(0, |parent| parent + 1)]
    }

    /// Whether what is below it is shown; none where nothing is.
    pub(super) fn is_open(&self, at: usize) -> Option<bool> {
        let node = self.nodes.get(at)?;
        (self.counts[at + 1] > 0).then_some(node.is_open)
    }

    /// Shows what is below an entry, or not.
    pub(super) fn open(&mut self, at: usize, is_open: bool) {
        if let Some(node) = self.nodes.get_mut(at) {
            node.is_open = is_open;
        }
    }

    /// Opens an entry, and all that are beside it.
    pub(super) fn open_beside(&mut self, at: usize) {
        let parent = self.parent(at);
        for node in self.nodes.iter_mut().filter(|node| node.parent == parent) {
            node.is_open = true;
        }
    }

    /// The entries that are shown, in their order.
    pub(super) fn shown(&self) -> Vec<usize> {
        let mut shown = Vec::new();
        let mut at = 0;
        while let Some(node) = self.nodes.get(at) {
            shown.push(at);
            at = if node.is_open { at + 1 } else { node.end };
        }
        shown
    }

    /// The entry itself, or the one that is shown and has it below.
    pub(super) fn shown_for(&self, at: usize) -> usize {
        let (mut shown, mut next) = (at, self.parent(at));
        while let Some(parent) = next {
            if self.is_open(parent) == Some(false) {
                shown = parent;
            }
            next = self.parent(parent);
        }
        shown
    }

    /// The entry that a page belongs to. Some outlines end with what stands at the beginning, so it is the nearest one
    /// before, and of several on one page the last.
    pub(super) fn of_page(&self, page: u32) -> Option<usize> {
        let before = self.nodes.iter().enumerate().filter_map(|(at, node)| Some((node.page?, at)));
        before.filter(|(begin, _)| *begin <= page).max().map(|(_, at)| at)
    }

    fn parent(&self, at: usize) -> Option<usize> {
        self.nodes.get(at).and_then(|node| node.parent)
    }
}

#[cfg(test)]
mod tests;
