//! What stands before and after an article where its section lists it.

use feed::Language;

use crate::{ArticleId, Portal, Spot};

impl Portal {
    /// The article that is newer and the one that is older, in the order of the section's page: one for each work, the
    /// reader's language first.
    pub fn neighbours(&self, article: ArticleId, language: &Language) -> [Option<ArticleId>; 2] {
        let listed = self.articles_in(Spot::Section(self.article(article).section), language, None);
        // A translation is in the list for it, where that suits the reader better.
        let Some(at) = listed.iter().position(|id| self.is_same_work(article, *id)) else { return [None; 2] };
        let newer = at.checked_sub(1).and_then(|before| listed.get(before));
        [newer.copied(), listed.get(at + 1).copied()]
    }

    /// Whether two articles are one work: the same one, or translations of each other.
    pub(crate) fn is_same_work(&self, one: ArticleId, other: ArticleId) -> bool {
        one == other || self.article(one).translations.contains(&other)
    }
}
