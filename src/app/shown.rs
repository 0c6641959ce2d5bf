//! What is on screen.

use std::sync::Arc;

use leptos::prelude::*;
use portal::{Place, Spot};

use super::There;
use crate::listed::Listed;
use crate::{Content, ListPart, LoadError, Page, PageParts, State};

/// What is on screen.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shown {
    Loading,
    Failed(LoadError),
    NotFound(Page),
    Sought(Page),
    Found(Page),
}

impl Shown {
    /// What is to be shown now. While texts in another language are on their way, what was there `before` stays.
    pub(super) fn now(before: Option<&Self>, there: Option<There>, state: &State) -> Self {
        let locale = state.locale.get();
        let page = |place: Place, part: ListPart| {
            let has_texts = locale.requested == *place.language();
            has_texts.then(|| Page::from(PageParts { place, part, locale, base: state.base.clone() }))
        };
        let now = match there {
            Some(There::Place(place, part)) => page(place, part).map(Self::Found),
            Some(There::Nothing(home)) => page(home, ListPart::default()).map(Self::NotFound),
            Some(There::Sought(home)) => page(home, ListPart::default()).map(Self::Sought),
            Some(There::Elsewhere(_) | There::Awaited(..)) => None,
            None => match state.content.get() {
                Content::Failed(error) => return Self::Failed(error),
                Content::Loading | Content::Ready(_) => return Self::Loading,
            },
        };
        match (before, now) {
            (Some(before), Some(now)) if before.looks_like(&now) => before.clone(),
            (_, Some(now)) => now,
            (before, None) => before.cloned().unwrap_or(Self::Loading),
        }
    }

    /// Whether a newer portal would show the same here: then nothing is drawn anew.
    pub(super) fn looks_like(&self, other: &Self) -> bool {
        let (Self::Found(one), Self::Found(other)) = (self, other) else { return self == other };
        let (before, now) = (one.place.portal(), other.place.portal());
        let is_same_place = one.place.address() == other.place.address()
            && one.part == other.part
            && one.locale == other.locale
            && before.has_same_frame(now);
        is_same_place
            && match (one.place.spot(), other.place.spot()) {
                (Spot::Home, Spot::Home) => {
                    Listed::on_home(one).looks_like(one, &Listed::on_home(other), other)
                }
                // One address, so it is the same list.
                (spot, other_spot) if spot.is_list() && other_spot.is_list() => {
                    Listed::on_list(one).looks_like(one, &Listed::on_list(other), other)
                }
                // What they count can have changed anywhere.
                (Spot::Own(page), Spot::Own(_)) if page.groups().is_some() => Arc::ptr_eq(before, now),
                (Spot::Article(id), Spot::Article(other_id))
                | (Spot::Document(id, _), Spot::Document(other_id, _)) => {
                    before.same_article(id, now, other_id)
                }
                (one, other) => one == other,
            }
    }
}
