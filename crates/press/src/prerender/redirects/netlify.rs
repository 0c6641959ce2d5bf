//! Old addresses for Netlify and Cloudflare Pages, which read them from a file at the root of what is published.

use std::collections::BTreeMap;

use super::{Dist, OldAddress, Target};

/// Its name there.
pub(super) const NAME: &str = "_redirects";

/// One line for each. The file has no words for queries that both know.
pub(super) fn of(moved: &BTreeMap<OldAddress, Target>, dist: &Dist) -> String {
    let paths = moved.iter().filter(|(old, _)| old.query.is_none());
    let line = |(old, target): (&OldAddress, &Target)| {
        // These would stand for any other text.
        let old = old.path.replace('*', "%2A").replace(':', "%3A");
        format!("{old} {} 301\n", target.location(dist))
    };
    paths.map(line).collect()
}
