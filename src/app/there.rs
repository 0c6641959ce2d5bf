//! What is at the address, once there is a portal to look it up in.

use feed::Language;
use portal::{Address, Place, Resolved, Spot};

use crate::Content;

/// What is at an address.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum There {
    /// A place, and which page of its list is asked for, from 1.
    Place(Place, usize),
    /// Nothing; the way home is shown in its stead.
    Nothing(Place),
    /// Nothing yet: the feeds' later pages may bring it. The way home is shown meanwhile.
    Sought(Place),
    /// What is meant has another address.
    Elsewhere(Address),
}

impl There {
    /// Looks an address up. `None` while there is no portal.
    pub(super) fn of(content: &Content, address: &Address, preferred: &[Language]) -> Option<Self> {
        let loaded = content.loaded()?;
        let portal = &loaded.portal;
        let reader = portal.best_language(preferred);
        Some(match portal.resolve(address, reader) {
            Resolved::Found(place) => Self::Place(place, list_page(address)),
            Resolved::Moved(address) => Self::Elsewhere(address),
            Resolved::NotFound => {
                let spoken = address.language().filter(|language| portal.languages().contains(language));
                let home = portal.place(spoken.as_ref().unwrap_or(reader), Spot::Home);
                if loaded.following.is_some() { Self::Sought(home) } else { Self::Nothing(home) }
            }
        })
    }

    /// The language that the interface is to be in.
    pub(super) fn language(&self) -> Option<Language> {
        match self {
            Self::Place(place, _) | Self::Nothing(place) | Self::Sought(place) => {
                Some(place.language().clone())
            }
            Self::Elsewhere(_) => None,
        }
    }
}

/// The page of a list, as in `?page=2`; whatever else stands there is the first.
fn list_page(address: &Address) -> usize {
    address.query("page").and_then(|page| page.parse().ok()).filter(|page| *page > 0).unwrap_or(1)
}
