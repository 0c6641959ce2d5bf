//! Feeds that have lost so much that something must be wrong with them.

use std::collections::BTreeMap;
use std::fmt;

/// So many items may go without a word, whatever share of a small feed that is.
const FEW: usize = 5;

/// A feed with far fewer items than before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shrunk {
    feed: String,
    before: usize,
    now: usize,
}

impl fmt::Display for Shrunk {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { feed, before, now } = self;
        write!(formatter, "{feed} has {now} items, and had {before}")
    }
}

/// The feeds that have lost more than a third. A feed that is not named any more was taken out by hand.
pub(crate) fn shrunk(before: &BTreeMap<String, usize>, now: &BTreeMap<String, usize>) -> Vec<Shrunk> {
    let feeds = now.iter().filter_map(|(feed, now)| {
        let before = *before.get(feed)?;
        let lost = before.saturating_sub(*now);
        (lost > FEW && lost * 3 > before).then(|| Shrunk { feed: feed.clone(), before, now: *now })
    });
    feeds.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feed_shrinks_when_it_loses_more_than_a_third() {
        let is_shrunk = |before: usize, now: usize| {
            let of = |items| BTreeMap::from([("feed.json".to_owned(), items)]);
            !shrunk(&of(before), &of(now)).is_empty()
        };
        assert!(is_shrunk(100, 20) && is_shrunk(30, 0) && is_shrunk(1_000, 660));
        assert!(!is_shrunk(100, 70) && !is_shrunk(5, 0) && !is_shrunk(10, 1_000));
        assert!(shrunk(&BTreeMap::from([("gone.json".to_owned(), 100)]), &BTreeMap::new()).is_empty());
    }
}
