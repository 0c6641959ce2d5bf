//! The pages that the walk leads to.

use std::collections::HashSet;
use std::sync::Arc;

use feed::Language;
use portal::{Address, ArticleId, GroupKind, OwnPage, Place, Portal, Resolved, SectionId, Spot};
use serde_json::Value;

use super::collected::Collected;

/// So many articles are on one page of a section, as in `src/listed.rs`.
const PER_PAGE: usize = 30;
/// So many topics, authors and years are visited.
const GROUPS: usize = 3;

/// A page, and by what one knows that it is there.
pub(super) struct Stop {
    /// What is asked for, below the portal's base.
    pub(super) address: String,
    /// The interface's language.
    pub(super) language: Language,
    /// What is there; `None` is nothing.
    pub(super) place: Option<Place>,
    /// The heading.
    pub(super) heading: String,
    /// What programs of their own bring to it.
    pub(super) comes_late: Option<&'static str>,
}

impl Stop {
    /// Every page of the portal in every language, and one address at which nothing is.
    pub(super) fn all(portal: &Arc<Portal>, locale: impl Fn(&Language) -> Value) -> Vec<Self> {
        let mut stops = Vec::new();
        for language in portal.languages() {
            let locale = locale(language);
            let word = |key: &str| locale[key].as_str().unwrap().to_owned();
            let nowhere = Address::home(language).child("nowhere").child("at-all").to_string();
            stops.extend(spots(portal).into_iter().flat_map(|spot| Self::at(portal, language, spot, &word)));
            stops.push(Self {
                address: nowhere,
                language: language.clone(),
                place: None,
                heading: word("not_found"),
                comes_late: None,
            });
        }
        // A translation that shares its original's slug is shown under its own language alone.
        let mut seen = HashSet::new();
        stops.retain(|stop| seen.insert(stop.address.clone()));
        stops
    }

    fn at(
        portal: &Arc<Portal>,
        language: &Language,
        spot: Spot,
        word: &impl Fn(&str) -> String,
    ) -> Vec<Self> {
        let address = portal.address(language, spot);
        let Resolved::Found(place) = portal.resolve(&address, language) else {
            panic!("{address} is no place");
        };
        let (heading, comes_late) = match place.spot() {
            Spot::Home => (portal.title(language).map_or_else(|| word("home"), |name| name.value), None),
            Spot::Own(OwnPage::FeedHealth) => (word("feed_health"), Some(".feed-report .feed-facts")),
            Spot::Own(OwnPage::About) => (word("about_portal"), Some(".back-content .prose")),
            Spot::Own(OwnPage::Accessibility) => (word("accessibility"), Some(".back-content .prose")),
            Spot::Own(OwnPage::Topics) => (word("topics"), None),
            Spot::Own(OwnPage::Authors) => (word("authors"), None),
            Spot::Own(OwnPage::Years) => (word("years"), None),
            Spot::Group(kind, id) => (portal.group(kind, id).label.value.clone(), None),
            Spot::Section(id) => match portal.section_label(id, language) {
                portal::Label::Text(text) => (text.value, None),
                _ => (word("news_and_analyses"), None),
            },
            Spot::Article(id) => (portal.article(id).title.value.clone(), None),
            Spot::Document(article, id) => {
                let document = portal.document(article, id);
                (document.title.value.clone(), document.is_pdf().then_some(".reader-page input:enabled"))
            }
        };
        let pages = match place.spot() {
            spot if spot.is_list() => {
                portal.articles_in(spot, language, None).len().div_ceil(PER_PAGE).max(1)
            }
            _ => 1,
        };
        let address = |page: usize| match page {
            1 => address.to_string(),
            page => address.with("page", &page.to_string()).to_string(),
        };
        let stop = |page| Self {
            address: address(page),
            language: language.clone(),
            place: Some(place.clone()),
            heading: heading.clone(),
            comes_late,
        };
        (1..=pages).map(stop).collect()
    }

    /// What is wrong with the page as a whole.
    pub(super) fn wrong_in_frame(&self, page: &Collected) -> Vec<String> {
        let mut wrong = Vec::new();
        let direction = if self.language.is_right_to_left() { "rtl" } else { "ltr" };
        // That it is in the interface's language was waited for.
        if page.direction != direction {
            wrong.push(format!("{}: the page runs {:?}", self.address, page.direction));
        }
        if page.headings != 1 {
            wrong.push(format!("{}: there are {} headings of the first level", self.address, page.headings));
        }
        wrong
    }
}

/// Everything that has a place.
fn spots(portal: &Portal) -> Vec<Spot> {
    let mut spots = vec![Spot::Home];
    spots.extend(OwnPage::ALL.into_iter().map(Spot::Own));
    for kind in GroupKind::ALL {
        let groups = portal.groups_in_order(kind, str::cmp);
        // One is made like the other.
        spots.extend(groups.into_iter().take(GROUPS).map(|id| Spot::Group(kind, id)));
    }
    spots.extend(sections(portal).into_iter().map(Spot::Section));
    for article in articles(portal) {
        spots.push(Spot::Article(article));
        let documents = portal.article(article).documents();
        spots.extend(documents.map(|(document, _)| Spot::Document(article, document)));
    }
    spots
}

/// Every section, those inside of others included.
pub(super) fn sections(portal: &Portal) -> Vec<SectionId> {
    let mut sections: Vec<_> = portal.top_sections().collect();
    let mut at = 0;
    while let Some(section) = sections.get(at).copied() {
        sections.extend(&portal.section(section).sections);
        at += 1;
    }
    sections
}

/// Every article, each translation included.
pub(super) fn articles(portal: &Portal) -> Vec<ArticleId> {
    sections(portal).into_iter().flat_map(|section| portal.section(section).articles.clone()).collect()
}
