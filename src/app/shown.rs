//! What is on screen.

use leptos::prelude::*;
use portal::Place;

use super::There;
use crate::{Content, LoadError, Page, State};

/// What is on screen.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shown {
    Loading,
    Failed(LoadError),
    NotFound(Page),
    Found(Page),
}

impl Shown {
    /// What is to be shown now. While texts in another language are on their way, what was there `before` stays.
    pub(super) fn now(before: Option<&Self>, there: Option<There>, state: &State) -> Self {
        let locale = state.locale.get();
        let page = |place: Place| {
            let has_texts = locale.requested == *place.language();
            has_texts.then(|| Page { place, locale, base: state.base.clone() })
        };
        let now = match there {
            Some(There::Place(place)) => page(place).map(Self::Found),
            Some(There::Nothing(home)) => page(home).map(Self::NotFound),
            Some(There::Elsewhere(_)) => None,
            None => match state.content.get() {
                Content::Failed(error) => return Self::Failed(error),
                Content::Loading | Content::Ready { .. } => return Self::Loading,
            },
        };
        now.unwrap_or_else(|| before.cloned().unwrap_or(Self::Loading))
    }
}
