//! In what order articles stand in a list, and which of several translations stands for a work.

use std::cmp::{Ordering, Reverse};

use feed::{Item, Language};

use crate::{ArticleId, Portal};

/// Newest first; the undated after the dated, as the feed has them.
pub(crate) fn newest_first(one: &Item, other: &Item) -> Ordering {
    let key = |item: &Item| (item.date_published.is_none(), Reverse(item.date_published));
    key(one).cmp(&key(other))
}

/// Leaves out what another of the listed articles says in a language that suits the reader better. `articles` is
/// newest first, as lists are.
pub(crate) fn one_for_each_work(
    portal: &Portal,
    mut articles: Vec<ArticleId>,
    language: &Language,
) -> Vec<ArticleId> {
    let has_translation = |id: &ArticleId| !portal.article(*id).translations.is_empty();
    if !articles.iter().any(has_translation) {
        return articles;
    }
    let listed = articles.clone();
    articles.retain(|id| {
        let is_better = |other: &ArticleId| rank(portal, *other, language) < rank(portal, *id, language);
        let is_listed = |other: &ArticleId| listed.binary_search(other).is_ok();
        !portal.article(*id).translations.iter().any(|other| is_better(other) && is_listed(other))
    });
    articles
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
pub(crate) fn rank(portal: &Portal, id: ArticleId, language: &Language) -> (u8, ArticleId) {
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
