//! Years: when articles were published.

use crate::{ArticleId, Portal, group};

/// A year, and the articles published in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Year {
    /// The year of the date that the article shows: in the zone it was written in, not in UTC, so that what
    /// says 1 January stands with its new year.
    pub year: i32,
    /// Its articles, newest first, each translation of a work counted.
    pub articles: Vec<ArticleId>,
    /// How many works that is: the length of [`Portal::articles_from`].
    pub works: usize,
}

/// All years of a portal. They are found when asked for and not with the portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Years {
    /// Newest first; years in which nothing was published are not there.
    pub years: Vec<Year>,
    /// What has no date.
    pub undated: Vec<ArticleId>,
}

impl Years {
    /// Finds the years of a portal.
    pub fn of(portal: &Portal) -> Self {
        let mut years: Vec<Year> = Vec::new();
        let mut undated = Vec::new();
        for id in portal.article_ids() {
            let Some(published) = portal.article(id).published else {
                undated.push(id);
                continue;
            };
            let (year, ..) = published.date();
            match years.binary_search_by(|other| year.cmp(&other.year)) {
                Ok(at) => years[at].articles.push(id),
                Err(at) => years.insert(at, Year { year, articles: vec![id], works: 0 }),
            }
        }
        for year in &mut years {
            year.works = group::works(portal, &year.articles);
        }
        Self { years, undated }
    }

    /// One year, if anything was published in it.
    pub fn called(&self, year: i32) -> Option<&Year> {
        self.years.iter().find(|other| other.year == year)
    }
}
