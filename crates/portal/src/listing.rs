//! What lists have: articles, newest first, one for each work.

use feed::Language;

use crate::{ArticleId, Portal, SectionId, article_order};

impl Portal {
    /// Every article, newest first, one for each work: the reader's language first.
    pub fn latest(&self, language: &Language) -> Vec<ArticleId> {
        article_order::one_for_each_work(self, self.article_ids().collect(), language)
    }

    /// The articles of a section and of all that is in it, newest first, one for each work: the reader's language
    /// first. With a language in `only`, the works that are there in it, in that language.
    pub fn articles_in(
        &self,
        section: SectionId,
        language: &Language,
        only: Option<&Language>,
    ) -> Vec<ArticleId> {
        let mut articles = self.inside(section);
        if let Some(only) = only {
            articles.retain(|id| {
                let written = self.article(*id).language.as_ref();
                written.is_some_and(|written| written.is_same_language(only))
            });
        }
        article_order::one_for_each_work(self, articles, only.unwrap_or(language))
    }

    /// The languages, whatever their region, that a section and all that is in it has articles in: the most recently
    /// used first.
    pub fn languages_in(&self, section: SectionId) -> Vec<Language> {
        let mut languages: Vec<Language> = Vec::new();
        for id in self.inside(section) {
            let written = self.article(id).language.as_ref();
            let news =
                written.filter(|written| !languages.iter().any(|known| known.is_same_language(written)));
            // A primary tag is a tag.
            languages.extend(news.and_then(|written| Language::parse(written.primary())));
        }
        languages
    }

    /// Every article of a section and of all that is in it, newest first.
    fn inside(&self, section: SectionId) -> Vec<ArticleId> {
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
        // The articles stand in the right order as they are.
        self.article_ids().filter(|id| is_listed[self.article(*id).section.0]).collect()
    }
}
