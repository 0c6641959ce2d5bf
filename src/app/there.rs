//! What is at the address, once there is a portal to look it up in.

use feed::{Language, Link};
use portal::{Address, Place, Resolved, Spot};

use crate::listed::PER_PAGE;
use crate::platform::{Choice, chosen};
use crate::{Content, ListPart, Wanted};

/// What is at an address.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum There {
    /// A place, and which part of its list is asked for.
    Place(Place, ListPart),
    /// Nothing; the way home is shown in its stead.
    Nothing(Place),
    /// Nothing yet: the feeds' later pages may bring it. The way home is shown meanwhile.
    Sought(Place),
    /// An article whose whole text is still to come, from there.
    Awaited(Place, Link),
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
            Resolved::Found(place) => match body_url(&place) {
                Some(body_url) => Self::Awaited(place, body_url),
                None => Self::found(place, ListPart::of(address)),
            },
            Resolved::Moved(address) => Self::Elsewhere(address),
            Resolved::NotFound => {
                let spoken = address.language().filter(|language| portal.languages().contains(language));
                let home = portal.place(spoken.as_ref().unwrap_or(reader), Spot::Home);
                if loaded.has_more || loaded.following.is_some() {
                    Self::Sought(home)
                } else {
                    Self::Nothing(home)
                }
            }
        })
    }

    /// What the visitor waits for here. `has_more` is whether the feeds' further pages wait until somebody does.
    pub(super) fn wanted(&self, has_more: bool) -> Wanted {
        match self {
            Self::Sought(_) => Wanted::Pages,
            Self::Awaited(_, body_url) => Wanted::Body(body_url.clone()),
            Self::Place(place, part) if has_more && !is_full(place, part) => Wanted::Pages,
            _ => Wanted::Nothing,
        }
    }

    /// The language that the interface is to be in.
    pub(super) fn language(&self) -> Option<Language> {
        match self {
            Self::Place(place, _) | Self::Awaited(place, _) | Self::Nothing(place) | Self::Sought(place) => {
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

/// Where the whole text of the article at a place is, if only its beginning is here.
fn body_url(place: &Place) -> Option<Link> {
    let Spot::Article(article) = place.spot() else { return None };
    place.portal().article(article).body_url.clone()
}

/// Whether there are as many articles as the page of the list has room for, and one that tells of the next page. An index of all
/// that there is has never enough.
fn is_full(place: &Place, part: &ListPart) -> bool {
    match place.spot() {
        Spot::Own(page) => page.groups().is_none(),
        spot if spot.is_list() => {
            let listed = place.portal().articles_in(spot, place.language(), part.only.as_ref());
            listed.len() > part.page * PER_PAGE
        }
        _ => true,
    }
}
