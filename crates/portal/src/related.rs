//! What else there is for whoever has read an article.

use feed::Language;

use crate::order::in_order;
use crate::{ArticleId, GroupKind, Portal, article_order, fold::folded};

/// So many are shown.
const RELATED: usize = 3;
/// So many of each topic and of the section are looked at, the newest: what is older than all these is not what one reads next.
const NEWEST: usize = 100;

impl Portal {
    /// Up to three articles: those that share most topics with this one, then those of its section, then the newest of
    /// these; out of the newest hundred of each topic and of the section. One for each work, the reader's language first;
    /// neither the article itself, nor what is in `besides`.
    pub fn related(&self, article: ArticleId, besides: &[ArticleId], language: &Language) -> Vec<ArticleId> {
        let topics = self.topics_of_work(article);
        let mut related: Vec<(usize, ArticleId)> = Vec::new();
        for id in self.near(article, &topics, language) {
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

    /// What shares a topic or the section, newest first, one for each work.
    fn near(&self, article: ArticleId, topics: &[String], language: &Language) -> Vec<ArticleId> {
        let mut found: Vec<ArticleId> = Vec::new();
        for topic in topics {
            if let Some(group) = self.topics().of_tag(topic) {
                found.extend(self.group(GroupKind::Topic, group).articles.iter().take(NEWEST));
            }
        }
        let section = self.article(article).section;
        found.extend(self.article_ids().filter(|id| self.article(*id).section == section).take(NEWEST));
        let mut works: Vec<ArticleId> = Vec::new();
        for id in found {
            works.extend(self.of_work(id));
        }
        let mut near: Vec<ArticleId> = Vec::new();
        for at in in_order(works.len(), &|one, other| works[one] < works[other]) {
            if near.last() != Some(&works[at]) {
                near.push(works[at]);
            }
        }
        article_order::one_for_each_work(self, near, language)
    }

    /// The topics of an article and of its translations, whose tags are in the languages of other articles.
    fn topics_of_work(&self, article: ArticleId) -> Vec<String> {
        let mut topics = Vec::new();
        for id in self.of_work(article) {
            for tag in &self.article(id).tags {
                topics.push(folded(tag));
            }
        }
        topics
    }
}
