//! Old addresses for nginx: what stands in a `map` of `$uri$is_args$args` (see docs/prerendering.md).

use std::collections::{BTreeMap, BTreeSet};

use percent_encoding::percent_decode_str;

use super::{Dist, OldAddress, Target};

/// Its name.
pub(super) const NAME: &str = "redirects.nginx.map";

/// One line for each, with and without a slash at its end.
pub(super) fn of(moved: &BTreeMap<OldAddress, Target>, dist: &Dist) -> String {
    let mut text = "# tribune-press has written this.\n".to_owned();
    // Two ways to write an address may be one to nginx, which wants each once, and makes no difference between `A` and `a`.
    let mut known = BTreeSet::new();
    for (old, target) in moved {
        let query = old.query.as_ref().map(|query| format!("?{query}")).unwrap_or_default();
        // nginx compares decoded paths.
        let Ok(path) = percent_decode_str(&old.path).decode_utf8() else { continue };
        for slash in ["", "/"] {
            let key = format!("{path}{slash}{query}");
            if key.starts_with('/')
                && !key.contains(char::is_control)
                && known.insert(key.to_ascii_lowercase())
            {
                text.push_str(&[&quoted(&key), " ", &quoted(&target.location(dist)), ";\n"].concat());
            }
        }
    }
    text
}

/// A text that ends where it ends: these two letters alone mean something between quotes.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
