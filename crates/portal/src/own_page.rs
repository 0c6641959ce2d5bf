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
    /// What the portal is, and what it keeps.
    About,
    /// For whom the portal works, and where it falls short.
    Accessibility,
    /// How the feeds do, for content teams.
    FeedHealth,
}

impl OwnPage {
    /// Every one.
    pub const ALL: [Self; 6] =
        [Self::Topics, Self::Authors, Self::Years, Self::About, Self::Accessibility, Self::FeedHealth];

    /// Its segment in addresses, which no other has.
    pub fn segment(self) -> &'static str {
        match self {
            Self::Topics => "topics",
            Self::Authors => "authors",
            Self::Years => "years",
            Self::About => "about",
            Self::Accessibility => "accessibility",
            Self::FeedHealth => "feed-health",
        }
    }

    /// The one that this is a page below; the others are below home.
    pub fn parent(self) -> Option<Self> {
        (self == Self::Accessibility).then_some(Self::About)
    }

    /// The one with this segment.
    pub fn called(segment: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.segment() == segment)
    }

    /// What it lists, if it is a list of groups.
    pub fn groups(self) -> Option<GroupKind> {
        GroupKind::ALL.into_iter().find(|kind| kind.index() == self)
    }
}
