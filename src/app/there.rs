//! What is at the address, once there is a portal to look it up in.

use feed::Language;
use portal::{Address, Place, Resolved, Spot};

use crate::Content;

/// What is at an address.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum There {
    /// A place.
    Place(Place),
    /// Nothing; the way home is shown in its stead.
    Nothing(Place),
    /// What is meant has another address.
    Elsewhere(Address),
}

impl There {
    /// Looks an address up. `None` while there is no portal.
    pub(super) fn of(content: &Content, address: &Address, preferred: &[Language]) -> Option<Self> {
        let Content::Ready { portal, .. } = content else { return None };
        let reader = portal.best_language(preferred);
        Some(match portal.resolve(address, reader) {
            Resolved::Found(place) => Self::Place(place),
            Resolved::Moved(address) => Self::Elsewhere(address),
            Resolved::NotFound => {
                let spoken = address.language().filter(|language| portal.languages().contains(language));
                Self::Nothing(portal.place(spoken.as_ref().unwrap_or(reader), Spot::Home))
            }
        })
    }

    /// The language that the interface is to be in.
    pub(super) fn language(&self) -> Option<Language> {
        match self {
            Self::Place(place) | Self::Nothing(place) => Some(place.language().clone()),
            Self::Elsewhere(_) => None,
        }
    }
}
