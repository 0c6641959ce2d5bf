//! Topics, authors and years, once somebody has asked for them.

use std::sync::OnceLock;

use crate::{Authors, Group, Portal, Topics, year};

/// What was found so far. Two portals are no less equal for what they were asked.
#[derive(Debug, Clone, Default)]
pub(crate) struct FoundGroups {
    topics: OnceLock<Topics>,
    authors: OnceLock<Authors>,
    years: OnceLock<Vec<Group>>,
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) lists: crate::found_lists::FoundLists,
}

impl PartialEq for FoundGroups {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for FoundGroups {}

impl Portal {
    /// Its topics.
    pub fn topics(&self) -> &Topics {
        self.found.topics.get_or_init(|| Topics::of(self))
    }

    /// Its authors.
    pub fn authors(&self) -> &Authors {
        self.found.authors.get_or_init(|| Authors::of(self))
    }

    pub(crate) fn years(&self) -> &[Group] {
        self.found.years.get_or_init(|| year::of(self))
    }
}
