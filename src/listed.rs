//! The articles that a page lists.

use portal::{ArticleId, Publication, SectionId, Spot};

use crate::Page;

/// So many articles are on one page of a list.
pub const PER_PAGE: usize = 30;
/// So many are on the first page: a lead, three beside each other, and a list.
const ON_HOME: usize = 16;
/// So many documents stand beside each other there.
const PUBLICATIONS: usize = 4;

/// What a page lists, and of how much.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The articles on this page.
    pub articles: Vec<ArticleId>,
    /// How many there are on all its pages.
    pub total: usize,
    /// Which of the pages this is, from 1.
    pub page: usize,
    /// On the first page: articles whose documents are shown, each with one.
    pub publications: Vec<(ArticleId, Publication)>,
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
        let publications = portal.latest_publications(page.place.language(), PUBLICATIONS);
        Self { total: articles.len(), articles, page: 1, publications, sections: Vec::new() }
    }

    /// A page of a list; beyond the last, the last.
    pub fn on_list(page: &Page) -> Self {
        let (portal, spot) = (page.place.portal(), page.place.spot());
        let language = page.place.language();
        let only = page.part.only.as_ref();
        let all = portal.articles_in(spot, language, only);
        let total = all.len();
        let number = page.part.page.min(pages(total));
        let articles = all.into_iter().skip((number - 1) * PER_PAGE).take(PER_PAGE).collect();
        let children: &[SectionId] = match spot {
            Spot::Section(section) => &portal.section(section).sections,
            _ => &[],
        };
        let count = |child: &SectionId| portal.articles_in(Spot::Section(*child), language, only).len();
        let sections = children.iter().map(|child| (*child, count(child))).collect();
        Self { articles, total, page: number, publications: Vec::new(), sections }
    }

    /// How many pages it takes; at least one.
    pub fn pages(&self) -> usize {
        pages(self.total)
    }

    /// Every article of which something is shown.
    fn articles(&self) -> impl Iterator<Item = ArticleId> {
        self.articles.iter().copied().chain(self.publications.iter().map(|(article, _)| *article))
    }

    /// Whether this list, which is one of `page`'s portal, shows just what another portal's does.
    pub fn looks_like(&self, page: &Page, other: &Self, other_page: &Page) -> bool {
        let (portal, other_portal) = (page.place.portal(), other_page.place.portal());
        let mut pairs = self.articles().zip(other.articles());
        (self.total, self.page, self.articles.len()) == (other.total, other.page, other.articles.len())
            && self.publications.len() == other.publications.len()
            && self.sections == other.sections
            && pairs.all(|(one, other)| portal.same_article(one, other_portal, other))
    }
}

/// So many pages it takes to list so many articles; at least one.
pub fn pages(total: usize) -> usize {
    total.div_ceil(PER_PAGE).max(1)
}
