//! Which article has which segment. An address once given stays: the older article keeps it.

use feed::{Item, Language, Numbering};

use super::{Entry, sections::Tree};
use crate::{SectionId, slug};

/// So many translations may share a slug. There are texts in five hundred languages; a feed in which more than this
/// share a slug has made languages up.
const MOST_TRANSLATIONS: usize = 100;

/// Where articles stand.
pub(super) struct Assigned {
    /// The section and slug of each item.
    pub(super) places: Vec<(SectionId, String)>,
    /// Items that share a slug in one section: each in another language, and never many.
    pub(super) sharing: Vec<Vec<usize>>,
}

/// The section and slug of each item; `items` is newest first, and `titles` are theirs.
pub(super) fn assign(items: &[Entry<'_>], titles: &[String], tree: &mut Tree) -> Assigned {
    // Sections first: an article's slug must not be that of a section beside it.
    let sections: Vec<SectionId> = items.iter().map(|(item, _)| tree.of_item(item)).collect();
    let mut taken = Numbering::default();
    let mut sharing: Vec<Vec<usize>> = Vec::new();
    let mut suffixes = slug::Suffixes::default();
    let mut places = Vec::with_capacity(items.len());
    for (at, (section, (item, _))) in sections.into_iter().zip(items).enumerate().rev() {
        let wanted = slug::of_item(item, &titles[at]);
        let key = |slug: &str| key(section, slug);
        // What is taken for one language may be free for another.
        let language = item.language.as_ref().map_or("", Language::primary);
        let wanted_in_language = key(&[language, &wanted].join("/"));
        let slug = suffixes.first_free(&wanted_in_language, &wanted, &|candidate| {
            let sharing = taken.find(&key(candidate)).map_or(&[][..], |number| &sharing[number]);
            tree.child(Some(section), candidate).is_some() || is_rival(item, sharing, items)
        });
        let number = taken.number(&key(&slug));
        if number == sharing.len() {
            sharing.push(Vec::new());
        }
        sharing[number].push(at);
        places.push((section, slug));
    }
    places.reverse();
    Assigned { places, sharing }
}

/// A slug in a section, as one text. No slug has a slash.
fn key(section: SectionId, slug: &str) -> String {
    [&section.0.to_string(), slug].join("/")
}

/// The same slug in another language is a translation, not a rival. No language is like every language.
fn is_rival(item: &Item, sharing: &[usize], items: &[Entry<'_>]) -> bool {
    let is_like = |other: &usize| match (&items[*other].0.language, &item.language) {
        (Some(other), Some(own)) => other.is_same_language(own),
        _ => true,
    };
    sharing.len() >= MOST_TRANSLATIONS || sharing.iter().any(is_like)
}
