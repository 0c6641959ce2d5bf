//! Articles that have something in common: a topic, an author, a year.

use std::cmp::Ordering;

use feed::{Language, Link};

use crate::order::in_order;
use crate::slug::{Slugs, slugify};
use crate::{ArticleId, GroupId, OwnPage, Portal, Text, article_order};

/// What the articles of a group have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GroupKind {
    /// A tag.
    Topic,
    /// Somebody who wrote them.
    Author,
    /// The year in which they were published.
    Year,
}

/// A topic, an author or a year, and its articles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its segment in addresses, unique in its kind.
    pub slug: String,
    /// What it is called, as it is first written. A topic is in the language of its articles, if they are all in one.
    pub label: Text,
    /// A page about it elsewhere: an author's.
    pub url: Option<Link>,
    /// A picture of it: an author's.
    pub avatar: Option<Link>,
    /// Its articles, newest first, each translation of a work counted.
    pub articles: Vec<ArticleId>,
    /// How many works that is.
    pub works: usize,
}

impl GroupKind {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Topic, Self::Author, Self::Year];

    /// The page that lists all groups of this kind.
    pub fn index(self) -> OwnPage {
        match self {
            Self::Topic => OwnPage::Topics,
            Self::Author => OwnPage::Authors,
            Self::Year => OwnPage::Years,
        }
    }

    /// The segment of a group whose name has no letter or digit.
    fn nameless(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Author => "author",
            Self::Year => "year",
        }
    }
}

impl Group {
    pub(crate) fn new(label: Text) -> Self {
        Self { slug: String::new(), label, url: None, avatar: None, articles: Vec::new(), works: 0 }
    }

    /// Takes an article in, once. Articles come newest first.
    pub(crate) fn add(&mut self, article: ArticleId) {
        if self.articles.last() != Some(&article) {
            self.articles.push(article);
        }
    }
}

impl Portal {
    /// All groups of a kind: topics and authors as they first appear, years newest first.
    pub fn groups(&self, kind: GroupKind) -> &[Group] {
        match kind {
            GroupKind::Topic => self.topics().groups(),
            GroupKind::Author => self.authors().groups(),
            GroupKind::Year => self.years(),
        }
    }

    /// One group.
    pub fn group(&self, kind: GroupKind, id: GroupId) -> &Group {
        &self.groups(kind)[id.0]
    }

    /// The group with this segment.
    pub fn group_called(&self, kind: GroupKind, slug: &str) -> Option<GroupId> {
        self.groups(kind).iter().position(|group| group.slug == slug).map(GroupId)
    }

    /// All groups of a kind in the order in which they are listed: topics and authors by name, years newest first.
    /// `compare` says which of two names comes first: that is a language's to say, and this crate knows of none.
    pub fn groups_in_order(&self, kind: GroupKind, compare: impl Fn(&str, &str) -> Ordering) -> Vec<GroupId> {
        let groups = self.groups(kind);
        let name = |at: usize| groups[at].label.value.as_str();
        let is_before = |one: usize, other: usize| {
            kind != GroupKind::Year && compare(name(one), name(other)) == Ordering::Less
        };
        in_order(groups.len(), &is_before).into_iter().map(GroupId).collect()
    }
}

/// Gives each group its segment and counts its works. Of groups that ask for the same segment, that with the oldest article
/// gets it: what is published later takes no address away.
pub(crate) fn complete(portal: &Portal, kind: GroupKind, groups: &mut [Group]) {
    // A later article is an older one.
    let is_older = |one: usize, other: usize| groups[one].articles.last() > groups[other].articles.last();
    let oldest_first = in_order(groups.len(), &is_older);
    let mut given = Slugs::default();
    for at in oldest_first {
        let wanted = slugify(&groups[at].label.value);
        groups[at].slug = given.give(if wanted.is_empty() { kind.nameless() } else { &wanted });
        groups[at].works = works(portal, &groups[at].articles, portal.default_language());
    }
}

fn works(portal: &Portal, articles: &[ArticleId], language: &Language) -> usize {
    article_order::one_for_each_work(portal, articles.to_vec(), language).len()
}
