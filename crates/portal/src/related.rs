//! What else there is for whoever has read an article.

use feed::Language;

use crate::{ArticleId, GroupId, GroupKind, Portal, article_order};

/// So many are shown.
const RELATED: usize = 3;
/// So many of each topic and of the section are looked at, the newest: what is older than all these is not what one reads next.
const NEWEST: usize = 100;

impl Portal {
    /// Up to three articles: those that share most topics with this one, then those of its section, then the newest of
    /// these; out of the newest hundred of each topic and of the section. One for each work, the reader's language first;
    /// neither the article itself, nor what is in `besides`.
    pub fn related(&self, article: ArticleId, besides: &[ArticleId], language: &Language) -> Vec<ArticleId> {
        let mut topics = self.topics_of_work(article);
        let mut related: Vec<(usize, ArticleId)> = Vec::new();
        for id in self.near(article, &topics, language) {
            let shared = topics.iter_mut().map(|topic| usize::from(has(topic, id))).sum::<usize>();
            let is_beside = self.article(id).section == self.article(article).section;
            let nearness = 2 * shared + usize::from(is_beside);
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
    fn near(&self, article: ArticleId, topics: &[&[ArticleId]], language: &Language) -> Vec<ArticleId> {
        let section = &self.section(self.article(article).section).articles;
        let mut found: Vec<ArticleId> = section.iter().copied().take(NEWEST).collect();
        for topic in topics {
            found.extend(topic.iter().take(NEWEST));
        }
        let mut works: Vec<ArticleId> = Vec::new();
        for id in found {
            works.extend(self.of_work(id));
        }
        article_order::one_for_each_work(self, each_once(works), language)
    }

    /// For each topic of an article and of its translations, whose tags are in the languages of other articles: what is about
    /// it, newest first.
    fn topics_of_work(&self, article: ArticleId) -> Vec<&[ArticleId]> {
        let mut numbers: Vec<GroupId> = Vec::new();
        for id in self.of_work(article) {
            for tag in &self.article(id).tags {
                numbers.extend(self.topics().of_tag(tag).filter(|topic| !numbers.contains(topic)));
            }
        }
        numbers.into_iter().map(|topic| &*self.group(GroupKind::Topic, topic).articles).collect()
    }
}

/// Whether it is in a list, which is left without what comes before: the next one that is asked for is never before this one.
#[cfg(not(target_arch = "wasm32"))]
fn has(list: &mut &[ArticleId], id: ArticleId) -> bool {
    while let [first, rest @ ..] = *list
        && *first < id
    {
        *list = rest;
    }
    list.first() == Some(&id)
}

/// Whether it is in a list.
#[cfg(target_arch = "wasm32")]
fn has(list: &mut &[ArticleId], id: ArticleId) -> bool {
    list.binary_search(&id).is_ok()
}

/// In order, each once.
#[cfg(not(target_arch = "wasm32"))]
fn each_once(mut articles: Vec<ArticleId>) -> Vec<ArticleId> {
    articles.sort_unstable();
    articles.dedup();
    articles
}

/// In order, each once.
#[cfg(target_arch = "wasm32")]
fn each_once(articles: Vec<ArticleId>) -> Vec<ArticleId> {
    let mut once: Vec<ArticleId> = Vec::new();
    for at in crate::order::in_order(articles.len(), &|one, other| articles[one] < articles[other]) {
        if once.last() != Some(&articles[at]) {
            once.push(articles[at]);
        }
    }
    once
}
