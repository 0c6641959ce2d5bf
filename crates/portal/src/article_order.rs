//! In what order articles stand in a list, and which of several translations stands for a work.

use std::cmp::{Ordering, Reverse};

use feed::{Item, Language};

use crate::{ArticleId, Portal};

/// Newest first; the undated after the dated, as the feed has them.
pub(crate) fn newest_first(one: &Item, other: &Item) -> Ordering {
    let key = |item: &Item| (item.date_published.is_none(), Reverse(item.date_published));
    key(one).cmp(&key(other))
}

/// Leaves out what another of the listed articles says in a language that suits the reader better.
pub(crate) fn one_for_each_work(
    portal: &Portal,
    articles: impl Iterator<Item = ArticleId>,
    language: &Language,
) -> Vec<ArticleId> {
    articles
        .filter(|id| {
            let translations = &portal.article(*id).translations;
            translations.iter().all(|other| rank(portal, *id, language) < rank(portal, *other, language))
        })
        .collect()
}

/// Which article of those that share a slug is meant, for a reader of `language`.
pub(crate) fn best_for(
    portal: &Portal,
    articles: impl Iterator<Item = ArticleId>,
    language: &Language,
) -> Option<ArticleId> {
    articles.min_by_key(|id| rank(portal, *id, language))
}

/// The reader's language first, then the portal's, then whatever stands first.
fn rank(portal: &Portal, id: ArticleId, language: &Language) -> (u8, ArticleId) {
    let is_in = |wanted: &Language| {
        portal.article(id).language.as_ref().is_some_and(|written| written.is_same_language(wanted))
    };
    let by_language = match () {
        () if is_in(language) => 0,
        () if is_in(portal.default_language()) => 1,
        () => 2,
    };
    (by_language, id)
}
