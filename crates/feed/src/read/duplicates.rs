//! Items that claim one id.

use super::findings::Findings;
use super::place::Place;
use crate::{Code, Item, Numbering};

/// Of the items with one id, keeps the one that changed last, else was published last, else came first.
/// `items` come with their index in the feed, whose order stays; `place` is that of the feed's `items`.
pub(super) fn leave_out(items: Vec<(usize, Item)>, place: Place<'_>, findings: &mut Findings) -> Vec<Item> {
    let codes = choose(&items);
    let mut kept = Vec::with_capacity(items.len());
    for ((index, item), code) in items.into_iter().zip(codes) {
        let Some(code) = code else {
            kept.push(item);
            continue;
        };
        let first_finding = findings.len();
        findings.add(code, place.element(index).field("id"), &item.id);
        findings.are_about(first_finding, &item.id);
    }
    kept
}

/// For each item `None` when it is the one to keep of its id, else what to say of it.
fn choose(items: &[(usize, Item)]) -> Vec<Option<Code>> {
    let mut ids = Numbering::default();
    let mut newest: Vec<&Item> = Vec::new();
    for (_, item) in items {
        let number = ids.number(&item.id);
        if number == newest.len() {
            newest.push(item);
        } else if item.is_newer(newest[number]) {
            newest[number] = item;
        }
    }
    let code = |item: &Item| {
        let best = newest[ids.find(&item.id)?];
        (!std::ptr::eq(best, item)).then(|| item.repeats(best))
    };
    items.iter().map(|(_, item)| code(item)).collect()
}
