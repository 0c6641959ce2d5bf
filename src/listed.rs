//! The articles that a page lists.

use portal::{ArticleId, SectionId};

use crate::Page;

/// So many articles are on one page of a section.
pub const PER_PAGE: usize = 30;
/// So many are on the first page: a lead, three beside each other, and a list.
const ON_HOME: usize = 16;

/// What a page lists, and of how much.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The articles on this page.
    pub articles: Vec<ArticleId>,
    /// How many there are on all its pages.
    pub total: usize,
    /// Which of the pages this is, from 1.
    pub page: usize,
    /// The sub-sections, each with the number of its articles.
    pub sections: Vec<(SectionId, usize)>,
}

impl Listed {
    /// The first page: the newest articles, a featured one before all.
    pub fn on_home(page: &Page) -> Self {
        let portal = page.place.portal();
        let mut articles = portal.latest(page.place.language());
        if let Some(at) = articles.iter().position(|id| portal.article(*id).featured) {
            articles[..=at].rotate_right(1);
        }
        articles.truncate(ON_HOME);
        // Home does not say how many there are.
        Self { total: articles.len(), articles, page: 1, sections: Vec::new() }
    }

    /// A section's page; beyond the last, the last.
    pub fn in_section(page: &Page, section: SectionId) -> Self {
        let portal = page.place.portal();
        let language = page.place.language();
        let only = page.part.only.as_ref();
        let all = portal.articles_in(section, language, only);
        let total = all.len();
        let number = page.part.page.min(pages(total));
        let articles = all.into_iter().skip((number - 1) * PER_PAGE).take(PER_PAGE).collect();
        let children = portal.section(section).sections.iter();
        let sections =
            children.map(|child| (*child, portal.articles_in(*child, language, only).len())).collect();
        Self { articles, total, page: number, sections }
    }

    /// How many pages it takes; at least one.
    pub fn pages(&self) -> usize {
        pages(self.total)
    }

    /// Whether this list, which is one of `page`'s portal, shows just what another portal's does.
    pub fn looks_like(&self, page: &Page, other: &Self, other_page: &Page) -> bool {
        let (portal, other_portal) = (page.place.portal(), other_page.place.portal());
        let mut pairs = self.articles.iter().zip(&other.articles);
        (self.total, self.page, self.articles.len()) == (other.total, other.page, other.articles.len())
            && self.sections == other.sections
            && pairs.all(|(one, other)| portal.same_article(*one, other_portal, *other))
    }
}

fn pages(total: usize) -> usize {
    total.div_ceil(PER_PAGE).max(1)
}
