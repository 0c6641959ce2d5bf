//! Years: when articles were published.

use crate::{Group, GroupKind, Portal, Text, group};

/// The years of a portal, newest first; years in which nothing was published are not there, and what has no date is in none.
///
/// A year is that of the date which the article shows: in the zone it was written in, not in UTC, so that what says
/// 1 January stands with its new year.
pub(crate) fn of(portal: &Portal) -> Vec<Group> {
    let mut numbers: Vec<i32> = Vec::new();
    let mut groups: Vec<Group> = Vec::new();
    for id in portal.article_ids() {
        let Some(published) = portal.article(id).published else { continue };
        let (year, ..) = published.date();
        let at = match numbers.binary_search_by(|other| year.cmp(other)) {
            Ok(at) => at,
            Err(at) => {
                numbers.insert(at, year);
                groups.insert(at, Group::new(Text::new(year.to_string(), None)));
                at
            }
        };
        groups[at].add(id);
    }
    group::complete(portal, GroupKind::Year, &mut groups);
    groups
}
