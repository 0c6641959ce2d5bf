//! For nginx.

use super::pairs;
use crate::serve::Policy;

/// Lines for `http`, `server` or `location`. nginx forgets them in a block that has an `add_header` of its own.
pub(super) fn text(policy: &Policy) -> String {
    let lines =
        pairs(policy).into_iter().map(|(name, value)| format!("add_header {name} \"{value}\" always;\n"));
    let lines = lines.collect::<Vec<_>>().concat();
    format!("# `tribune-press headers DIST --for nginx` has written this.\n{lines}")
}
