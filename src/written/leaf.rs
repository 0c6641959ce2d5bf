//! One page of the written portal.

use feed::Timestamp;
use portal::{Address, ArticleId, OwnPage, Place, Portal, Spot};

use crate::ListPart;
use crate::listed::pages;

/// A place, and which page of its list.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaf {
    pub(super) place: Place,
    /// From 1.
    pub(super) page: usize,
    /// When something of it last changed, as far as the articles' dates tell.
    pub(super) changed: Option<Timestamp>,
}

impl Leaf {
    /// Where it is.
    pub fn address(&self) -> Address {
        self.part().written(self.place.address())
    }

    /// Whether only the program can show what is there: how the feeds do is told of when it is asked.
    pub fn is_for_the_program(&self) -> bool {
        self.place.spot() == Spot::Own(OwnPage::FeedHealth)
    }

    pub(super) fn part(&self) -> ListPart {
        ListPart::default().with_page(self.page)
    }

    /// Every page of a place: several where it is a long list.
    pub(super) fn of(place: Place) -> impl Iterator<Item = Self> {
        let (last, changed) = extent(place.portal(), &place);
        (1..=last).map(move |page| Self { place: place.clone(), page, changed })
    }
}

/// How many pages a place has, and when it last changed. A new article moves those on all pages of its list.
fn extent(portal: &Portal, place: &Place) -> (usize, Option<Timestamp>) {
    let newest = |articles: &[ArticleId]| articles.iter().filter_map(|id| changed(portal, *id)).max();
    match place.spot() {
        Spot::Article(id) | Spot::Document(id, _) => (1, changed(portal, id)),
        Spot::Home => (1, newest(&portal.latest(place.language()))),
        Spot::Section(_) | Spot::Group(..) => {
            let articles = portal.articles_in(place.spot(), place.language(), None);
            (pages(articles.len()), newest(&articles))
        }
        Spot::Own(_) => (1, None),
    }
}

fn changed(portal: &Portal, id: ArticleId) -> Option<Timestamp> {
    let article = portal.article(id);
    article.modified.or(article.published)
}
