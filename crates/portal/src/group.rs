//! Articles that have something in common: a topic, an author, a year.

use std::cmp::Reverse;

use feed::Language;

use crate::slug::{Slugs, slugify};
use crate::{ArticleId, Person, Portal, Topic, Year, article_order};

impl Portal {
    /// The articles on a topic, newest first, one for each work: the reader's language first.
    pub fn articles_about(&self, topic: &Topic, language: &Language) -> Vec<ArticleId> {
        article_order::one_for_each_work(self, topic.articles.clone(), language)
    }

    /// The articles by an author, newest first, one for each work.
    pub fn articles_by(&self, author: &Person, language: &Language) -> Vec<ArticleId> {
        article_order::one_for_each_work(self, author.articles.clone(), language)
    }

    /// The articles of a year, newest first, one for each work.
    pub fn articles_from(&self, year: &Year, language: &Language) -> Vec<ArticleId> {
        article_order::one_for_each_work(self, year.articles.clone(), language)
    }
}

/// A segment for each group, by its name and its articles. Of groups that ask for the same one, that with the oldest
/// article gets it: what is published later takes no address away.
pub(crate) fn slugs(groups: &[(&str, &[ArticleId])], nameless: &str) -> Vec<String> {
    let mut oldest_first: Vec<usize> = (0..groups.len()).collect();
    oldest_first.sort_by_key(|at| Reverse(groups[*at].1.last()));
    let mut given = Slugs::default();
    let mut slugs = vec![String::new(); groups.len()];
    for at in oldest_first {
        let wanted = slugify(groups[at].0);
        slugs[at] = given.give(if wanted.is_empty() { nameless } else { &wanted });
    }
    slugs
}

/// How many works a group's articles are.
pub(crate) fn works(portal: &Portal, articles: &[ArticleId]) -> usize {
    article_order::one_for_each_work(portal, articles.to_vec(), portal.default_language()).len()
}
