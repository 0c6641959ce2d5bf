//! Which article has which segment. An address once given stays: the older article keeps it.

use std::collections::HashMap;

use feed::{Item, Language};

use super::{articles::Origin, sections, titles};
use crate::{Section, SectionId, slug};

/// Who has a slug in a section: the languages of those that share it.
type Taken = HashMap<(SectionId, String), Vec<Option<Language>>>;

/// The section and slug of each item; `items` is newest first.
pub(super) fn assign(items: &[(Item, Origin)], sections: &mut Vec<Section>) -> Vec<(SectionId, String)> {
    let placed: Vec<SectionId> = items.iter().map(|(item, _)| sections::of_item(item, sections)).collect();
    let mut taken: Taken = HashMap::new();
    let mut assigned: Vec<(SectionId, String)> = Vec::with_capacity(items.len());
    for (section, (item, _)) in placed.into_iter().zip(items).rev() {
        let wanted = slug::of_item(item, &titles::of_item(item));
        let found = slug::first_free(&wanted, |candidate| {
            sections::child(sections, Some(section), candidate).is_some()
                || taken.get(&(section, candidate.to_owned())).is_some_and(|by| is_rival(by, item))
        });
        taken.entry((section, found.clone())).or_default().push(item.language.clone());
        assigned.push((section, found));
    }
    assigned.reverse();
    assigned
}

/// The same slug in another language is a translation, not a rival. No language is like every language.
fn is_rival(taken_by: &[Option<Language>], item: &Item) -> bool {
    taken_by.iter().any(|other| match (other, &item.language) {
        (Some(other), Some(own)) => other.is_same_language(own),
        _ => true,
    })
}
