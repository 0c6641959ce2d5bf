//! What lists have: articles, newest first, one for each work.

use feed::Language;

use crate::{ArticleId, Portal, Publication, SectionId, Spot, article_order};

impl Portal {
    /// Every article, newest first, one for each work: the reader's language first.
    pub fn latest(&self, language: &Language) -> Vec<ArticleId> {
        self.articles_in(Spot::Home, language, None)
    }

    /// The articles that a spot lists, newest first, one for each work: the reader's language first. With a language in
    /// `only`, the works that are there in it, in that language. A section has those of all that is in it, too, and home has
    /// all there are.
    pub fn articles_in(&self, spot: Spot, language: &Language, only: Option<&Language>) -> Vec<ArticleId> {
        #[cfg(not(target_arch = "wasm32"))]
        if only.is_none() && spot.is_list() {
            return self.found.lists.articles(spot, language, || self.find_articles_in(spot, language, only));
        }
        self.find_articles_in(spot, language, only)
    }

    fn find_articles_in(&self, spot: Spot, language: &Language, only: Option<&Language>) -> Vec<ArticleId> {
        let mut articles = self.listed(spot);
        if let Some(only) = only {
            articles.retain(|id| {
                let written = self.article(*id).language.as_ref();
                written.is_some_and(|written| written.is_same_language(only))
            });
        }
        article_order::one_for_each_work(self, articles, only.unwrap_or(language))
    }

    /// The newest articles with something to read as PDF, so many at the most, each with the first such work.
    pub fn latest_publications(&self, language: &Language, most: usize) -> Vec<(ArticleId, Publication)> {
        let of_article = |id: ArticleId| {
            let article = self.article(id);
            let has_pdf = |work: &Publication| work.formats.iter().any(|id| article.document(*id).is_pdf());
            Some((id, article.publications().into_iter().find(has_pdf)?))
        };
        self.latest(language).into_iter().filter_map(of_article).take(most).collect()
    }

    /// The languages, whatever their region, of the articles that a spot lists: the most recently used first.
    pub fn languages_in(&self, spot: Spot) -> Vec<Language> {
        #[cfg(not(target_arch = "wasm32"))]
        if spot.is_list() {
            return self.found.lists.languages(spot, || self.find_languages_in(spot));
        }
        self.find_languages_in(spot)
    }

    fn find_languages_in(&self, spot: Spot) -> Vec<Language> {
        let mut languages: Vec<Language> = Vec::new();
        for id in self.listed(spot) {
            let written = self.article(id).language.as_ref();
            let news =
                written.filter(|written| !languages.iter().any(|known| known.is_same_language(written)));
            // A primary tag is a tag.
            languages.extend(news.and_then(|written| Language::parse(written.primary())));
        }
        languages
    }

    /// Every article that a spot lists, each translation of a work included, newest first.
    fn listed(&self, spot: Spot) -> Vec<ArticleId> {
        match spot {
            Spot::Home => self.article_ids().collect(),
            Spot::Section(section) => self.inside(section),
            Spot::Group(kind, id) => self.group(kind, id).articles.clone(),
            Spot::Own(_) | Spot::Article(_) | Spot::Document(..) => Vec::new(),
        }
    }

    /// Every article of a section and of all that is in it, newest first.
    fn inside(&self, section: SectionId) -> Vec<ArticleId> {
        let is_listed = self.sections_inside(section);
        // The articles stand in the right order as they are.
        self.article_ids().filter(|id| is_listed[self.article(*id).section.0]).collect()
    }

    /// For each section, whether it is this one or in it.
    pub(crate) fn sections_inside(&self, section: SectionId) -> Vec<bool> {
        let mut sections = vec![section];
        let mut at = 0;
        while let Some(id) = sections.get(at).copied() {
            sections.extend(&self.section(id).sections);
            at += 1;
        }
        let mut is_listed = vec![false; self.sections.len()];
        for id in sections {
            is_listed[id.0] = true;
        }
        is_listed
    }
}
