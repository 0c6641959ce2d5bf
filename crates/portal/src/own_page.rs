//! Pages that the portal has of itself, whatever is in the feeds.

use crate::GroupKind;

/// A page of the portal's own. What each is called is the interface's to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OwnPage {
    /// All topics.
    Topics,
    /// All authors.
    Authors,
    /// All years.
    Years,
    /// How the feeds do, for content teams.
    FeedHealth,
}

impl OwnPage {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Topics, Self::Authors, Self::Years, Self::FeedHealth];

    /// Its segment in addresses.
    pub(crate) fn segment(self) -> &'static str {
        match self {
            Self::Topics => "topics",
            Self::Authors => "authors",
            Self::Years => "years",
            Self::FeedHealth => "feed-health",
        }
    }

    /// The one with this segment.
    pub(crate) fn called(segment: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.segment() == segment)
    }

    /// What it lists, if it is a list of groups.
    pub fn groups(self) -> Option<GroupKind> {
        GroupKind::ALL.into_iter().find(|kind| kind.index() == self)
    }
}
