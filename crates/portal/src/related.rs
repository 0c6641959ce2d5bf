//! What else there is for whoever has read an article.

use feed::Language;

use crate::{ArticleId, Portal, fold::folded};

/// So many are shown.
const RELATED: usize = 3;

impl Portal {
    /// Up to three articles: those that share most topics with this one, then those of its section, then the newest of
    /// these. One for each work, the reader's language first; neither the article itself, nor what is in `besides`.
    pub fn related(&self, article: ArticleId, besides: &[ArticleId], language: &Language) -> Vec<ArticleId> {
        let topics = self.topics_of_work(article);
        let mut related: Vec<(usize, ArticleId)> = Vec::new();
        for id in self.latest(language) {
            let other = self.article(id);
            let shared = other.tags.iter().filter(|tag| topics.contains(&folded(tag))).count();
            let nearness = 2 * shared + usize::from(other.section == self.article(article).section);
            // The newest come first, and stay before what is as near.
            let at = related.iter().position(|(known, _)| *known < nearness).unwrap_or(related.len());
            if nearness > 0 && at < RELATED && !self.is_same_work(article, id) && !besides.contains(&id) {
                related.truncate(RELATED - 1);
                related.insert(at, (nearness, id));
            }
        }
        related.into_iter().map(|(_, id)| id).collect()
    }

    /// The topics of an article and of its translations, whose tags are in the languages of other articles.
    fn topics_of_work(&self, article: ArticleId) -> Vec<String> {
        let mut topics = Vec::new();
        let mut translations = self.article(article).translations.iter();
        let mut next = Some(&article);
        while let Some(id) = next {
            for tag in &self.article(*id).tags {
                topics.push(folded(tag));
            }
            next = translations.next();
        }
        topics
    }
}
