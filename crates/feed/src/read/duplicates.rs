//! Items that claim one id.

use std::collections::HashMap;

use super::findings::Findings;
use super::place::Place;
use crate::{Code, Item, Timestamp};

/// Of the items with one id, keeps the one that changed last, else was published last, else came first.
/// `items` come with their index in the feed, whose order stays; `place` is that of the feed's `items`.
pub(super) fn leave_out(items: Vec<(usize, Item)>, place: Place<'_>, findings: &mut Findings) -> Vec<Item> {
    let is_kept = choose(&items);
    let mut kept = Vec::with_capacity(items.len());
    for ((index, item), is_kept) in items.into_iter().zip(is_kept) {
        if is_kept {
            kept.push(item);
        } else {
            let first_finding = findings.len();
            findings.add(Code::IdDuplicate, place.element(index).field("id"), &item.id);
            findings.are_about(first_finding, &item.id);
        }
    }
    kept
}

/// For each item whether it is the one to keep of its id.
fn choose(items: &[(usize, Item)]) -> Vec<bool> {
    let mut is_kept = vec![false; items.len()];
    let mut newest: HashMap<&str, (usize, &Item)> = HashMap::new();
    for (at, (_, item)) in items.iter().enumerate() {
        let best = newest.entry(item.id.as_str()).or_insert((at, item));
        if age(item) > age(best.1) {
            *best = (at, item);
        }
    }
    for (at, _) in newest.into_values() {
        if let Some(is_kept) = is_kept.get_mut(at) {
            *is_kept = true;
        }
    }
    is_kept
}

/// Greater is newer; no date at all is oldest.
fn age(item: &Item) -> (Option<Timestamp>, Option<Timestamp>) {
    (item.date_modified, item.date_published)
}
