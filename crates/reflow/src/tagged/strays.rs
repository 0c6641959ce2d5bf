//! Text that is marked as content, and that the tree has forgotten.

use super::Placed;
use super::marks::Marks;
use crate::page::{Page, Run};
use crate::untagged;

/// Puts forgotten text at its place, if there is more than some page's number.
pub(super) fn put_back(page: &Page, marks: &Marks, placed: &mut Vec<Placed>) {
    const MANY: usize = 100;
    let (inside, _) = marks.letters();
    let letters: usize = marks.left().map(|at| page.runs[at].letters).sum();
    if letters < MANY && letters * 10 < inside {
        return;
    }
    // What the tree has between two pieces of it separates them.
    let mut pieces: Vec<(usize, Vec<&Run>)> = Vec::new();
    let mut next = None;
    for at in marks.left() {
        match pieces.last_mut() {
            Some((_, runs)) if next == Some(at) => runs.push(&page.runs[at]),
            _ => pieces.push((at, vec![&page.runs[at]])),
        }
        next = Some(at + 1);
    }
    let mut merged = Vec::with_capacity(placed.len());
    let mut rest = std::mem::take(placed).into_iter().peekable();
    for (at, runs) in pieces {
        while let Some(before) = rest.next_if(|next| next.at < at) {
            merged.push(before);
        }
        merged.extend(untagged::blocks(page, &runs).into_iter().map(|block| Placed { at, block }));
    }
    merged.extend(rest);
    *placed = merged;
}
