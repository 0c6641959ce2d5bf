//! For Caddy.

use super::pairs;
use crate::serve::Policy;

/// A directive for a site's block.
pub(super) fn text(policy: &Policy) -> String {
    let lines = pairs(policy).into_iter().map(|(name, value)| format!("\t{name} \"{value}\"\n"));
    let lines = lines.collect::<Vec<_>>().concat();
    format!("# `tribune-press headers DIST --for caddy` has written this.\nheader {{\n{lines}}}\n")
}
