//! What stands before and after an article where its section lists it.

use feed::Language;

use crate::article_order::{best_for, rank};
use crate::{ArticleId, Portal};

impl Portal {
    /// The article that is newer and the one that is older, in the order of the section's page: one for each work, the
    /// reader's language first.
    ///
    /// They are looked for from where the article is, and not in the list: the press asks for those of each article, and lists
    /// can be long.
    pub fn neighbours(&self, article: ArticleId, language: &Language) -> [Option<ArticleId>; 2] {
        let inside = self.sections_inside(self.article(article).section);
        let is_inside = |id: ArticleId| inside[self.article(id).section.0];
        // A translation is in the list for it, where that suits the reader better.
        let of_work = self.of_work(article).filter(|id| is_inside(*id));
        let Some(listed) = best_for(self, of_work, language) else { return [None; 2] };
        let is_listed = |id: &ArticleId| {
            let is_better = |other: ArticleId| {
                is_inside(other) && rank(self, other, language) < rank(self, *id, language)
            };
            is_inside(*id) && !self.article(*id).translations.iter().any(|other| is_better(*other))
        };
        // The articles stand in the right order as they are.
        let newer = (0..listed.0).rev().map(ArticleId).find(is_listed);
        let older = self.article_ids().skip(listed.0 + 1).find(is_listed);
        [newer, older]
    }

    /// An article and its translations.
    pub(crate) fn of_work(&self, article: ArticleId) -> impl Iterator<Item = ArticleId> {
        let translations = &self.article(article).translations;
        (0..=translations.len()).filter_map(move |at| match at {
            0 => Some(article),
            at => translations.get(at - 1).copied(),
        })
    }

    /// Whether two articles are one work: the same one, or translations of each other.
    pub(crate) fn is_same_work(&self, one: ArticleId, other: ArticleId) -> bool {
        one == other || self.article(one).translations.contains(&other)
    }
}
