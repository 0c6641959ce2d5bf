//! Name trees and number trees (ISO 32000-2, 7.9.6 and 7.9.7).

use std::collections::HashSet;

use hayro::hayro_syntax::object::{Array, Dict, Object, ObjectIdentifier};

/// So many nodes are looked at, and so many entries are read.
const NODES: usize = 10_000;
const ENTRIES: usize = 100_000;

/// The keys and values of a tree, in its order. `leaf` is what its nodes call them: `Names`, `Nums`.
pub(super) fn entries<'a>(root: Dict<'a>, leaf: &str) -> Vec<(Object<'a>, Object<'a>)> {
    let mut entries = Vec::new();
    let mut seen: HashSet<ObjectIdentifier> = HashSet::new();
    let mut waiting = vec![root];
    for _ in 0..NODES {
        let Some(node) = waiting.pop() else { break };
        if node.obj_id().is_some_and(|id| !seen.insert(id)) || entries.len() >= ENTRIES {
            continue;
        }
        if let Some(pairs) = node.get::<Array<'_>>(leaf) {
            let mut values = pairs.iter::<Object<'_>>();
            while let (Some(key), Some(value)) = (values.next(), values.next()) {
                entries.push((key, value));
            }
        }
        let kids: Vec<Dict<'a>> =
            node.get::<Array<'_>>(b"Kids").map(|kids| kids.iter().take(NODES).collect()).unwrap_or_default();
        waiting.extend(kids.into_iter().rev());
    }
    entries
}
