//! One page of the written portal.

use portal::{Address, OwnPage, Place, Portal, Spot};

use crate::ListPart;
use crate::listed::pages;

/// A place, and which page of its list.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaf {
    pub(super) place: Place,
    /// From 1.
    pub(super) page: usize,
}

impl Leaf {
    /// Where it is.
    pub fn address(&self) -> Address {
        self.part().written(self.place.address())
    }

    /// Whether only the program can show what is there: how the feeds do is told of when it is asked.
    pub fn is_for_the_program(&self) -> bool {
        self.place.spot() == Spot::Own(OwnPage::FeedHealth)
    }

    pub(super) fn part(&self) -> ListPart {
        ListPart::default().with_page(self.page)
    }

    /// Every page of a place: several where it is a long list.
    pub(super) fn of(place: Place) -> impl Iterator<Item = Self> {
        let last = pages_of(place.portal(), &place);
        (1..=last).map(move |page| Self { place: place.clone(), page })
    }
}

fn pages_of(portal: &Portal, place: &Place) -> usize {
    if !place.spot().is_list() {
        return 1;
    }
    pages(portal.articles_in(place.spot(), place.language(), None).len())
}
