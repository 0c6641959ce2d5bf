//! Topics: what the items' tags make.

use std::cmp::{Ordering, Reverse};

use crate::excerpt::is_visible;
use crate::{ArticleId, Portal, Text, fold::folded, group, numbering::Numbering};

/// A tag, and the articles that have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// Its segment in addresses, unique among topics.
    pub slug: String,
    /// What it is called, as it is first written; in the language of its articles, if they are all in one.
    pub label: Text,
    /// Its articles, newest first, each translation of a work counted.
    pub articles: Vec<ArticleId>,
    /// How many works that is: the length of [`Portal::articles_about`].
    pub works: usize,
}

/// All topics of a portal. Tags that differ only in letter case or blanks are one topic.
///
/// They are found when asked for and not with the portal: a visitor who reads one article needs none of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topics {
    /// In the order of their numbers.
    list: Vec<Topic>,
    numbers: Numbering,
    /// The numbers in the order in which topics are shown.
    order: Vec<usize>,
}

impl Topics {
    /// Finds the topics of a portal.
    pub fn of(portal: &Portal) -> Self {
        let mut topics = Vec::new();
        let mut numbers = Numbering::default();
        for id in portal.article_ids() {
            let article = portal.article(id);
            for tag in &article.tags {
                let name = folded(tag);
                if !is_visible(&name) {
                    continue;
                }
                let number = numbers.number(&name);
                if number == topics.len() {
                    let label = Text::new(tag.trim(), article.language.clone());
                    topics.push(Topic { slug: String::new(), label, articles: Vec::new(), works: 0 });
                }
                let topic: &mut Topic = &mut topics[number];
                if topic.label.language != article.language {
                    topic.label.language = None;
                }
                if topic.articles.last() != Some(&id) {
                    topic.articles.push(id);
                }
            }
        }
        let named: Vec<_> =
            topics.iter().map(|topic| (topic.label.value.as_str(), &topic.articles[..])).collect();
        let slugs = group::slugs(&named, "topic");
        for (topic, slug) in topics.iter_mut().zip(slugs) {
            topic.slug = slug;
            topic.works = group::works(portal, &topic.articles);
        }
        let mut order: Vec<usize> = (0..topics.len()).collect();
        order.sort_by_key(|number| Reverse(topics[*number].works));
        Self { list: topics, numbers, order }
    }

    /// All of them: those with most works first, then as they first appear.
    pub fn iter(&self) -> impl Iterator<Item = &Topic> {
        self.order.iter().map(|number| &self.list[*number])
    }

    /// All of them by name. `compare` says which of two names comes first: that is a language's to say, and this crate
    /// knows of none.
    pub fn by_name(&self, compare: impl Fn(&str, &str) -> Ordering) -> Vec<&Topic> {
        let mut topics: Vec<&Topic> = self.list.iter().collect();
        topics.sort_by(|one, other| compare(&one.label.value, &other.label.value));
        topics
    }

    /// The topic with this segment.
    pub fn called(&self, slug: &str) -> Option<&Topic> {
        self.list.iter().find(|topic| topic.slug == slug)
    }

    /// The topic that a tag of an article belongs to.
    pub fn of_tag(&self, tag: &str) -> Option<&Topic> {
        self.numbers.find(&folded(tag)).map(|number| &self.list[number])
    }
}
