//! What is at the address, once there is a portal to look it up in.

use feed::Language;
use portal::{Address, Place, Resolved, Spot};

use crate::platform::{Choice, chosen};
use crate::{Content, ListPart};

/// What is at an address.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum There {
    /// A place, and which part of its list is asked for.
    Place(Place, ListPart),
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
            Resolved::Found(place) => Self::found(place, ListPart::of(address)),
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

    /// A list is of the language that the visitor has chosen before, and the address says so; where the
    /// address is at odds with that, it is right.
    fn found(place: Place, part: ListPart) -> Self {
        let spot = place.spot();
        if !spot.is_list() {
            return Self::Place(place, ListPart::default());
        }
        let part = match chosen(Choice::Articles) {
            Some(only) if !part.says_language => {
                let languages = place.portal().languages_in(spot);
                if languages.len() < 2 || !languages.contains(&only) {
                    return Self::Place(place, part);
                }
                ListPart { only: Some(only), ..part }
            }
            None if part.says_language && part.only.is_none() => ListPart { says_language: false, ..part },
            _ => return Self::Place(place, part),
        };
        Self::Elsewhere(part.written(place.address()))
    }
}
