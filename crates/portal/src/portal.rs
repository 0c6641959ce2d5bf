//! The portal: everything there is to read, and where.

use std::sync::Arc;

use feed::{Language, Link, Localised, ThemeExtension};

use crate::found_groups::FoundGroups;
use crate::{
    Address, Article, ArticleId, Document, DocumentId, Label, OwnPage, Place, Section, SectionId, Spot, Text,
};

/// The portal that one or several feeds make: see [`Portal::build`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Portal {
    pub(crate) feeds: Vec<Link>,
    pub(crate) is_finished: bool,
    pub(crate) titles: Localised,
    pub(crate) taglines: Localised,
    pub(crate) theme: ThemeExtension,
    pub(crate) languages: Vec<Language>,
    pub(crate) sections: Vec<Section>,
    pub(crate) articles: Vec<Article>,
    pub(crate) found: FoundGroups,
}

impl Portal {
    /// The interface's languages, the default one first. There is at least one.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The language for whoever asks for none.
    pub fn default_language(&self) -> &Language {
        // `build` sees to it that there is one.
        &self.languages[0]
    }

    /// The first of the wanted languages that the portal speaks, whatever the region; else its default.
    pub fn best_language(&self, wanted: &[Language]) -> &Language {
        wanted
            .iter()
            .find_map(|language| self.languages.iter().find(|spoken| spoken.is_same_language(language)))
            .unwrap_or_else(|| self.default_language())
    }

    /// The portal's name for a reader of `language`.
    pub fn title(&self, language: &Language) -> Option<Text> {
        self.in_best_language(&self.titles, language)
    }

    /// The line under the name.
    pub fn tagline(&self, language: &Language) -> Option<Text> {
        self.in_best_language(&self.taglines, language)
    }

    /// What it is to look like. The logo is the feed's icon where no feed gives another.
    pub fn theme(&self) -> &ThemeExtension {
        &self.theme
    }

    /// One section.
    pub fn section(&self, id: SectionId) -> &Section {
        &self.sections[id.0]
    }

    /// One article.
    pub fn article(&self, id: ArticleId) -> &Article {
        &self.articles[id.0]
    }

    /// One document of an article.
    pub fn document(&self, article: ArticleId, id: DocumentId) -> &Document {
        &self.article(article).documents[id.0]
    }

    /// A section's name for a reader of `language`.
    pub fn section_label(&self, id: SectionId, language: &Language) -> Label {
        self.section(id).label(language, self.default_language())
    }

    /// Whether its feeds say that nothing will be published any more (JSON Feed 1.1, `expired`).
    pub fn is_finished(&self) -> bool {
        self.is_finished
    }

    /// Whether nothing was published yet.
    pub fn is_empty(&self) -> bool {
        self.articles.is_empty()
    }

    /// The sections of the first level, in the feed's order.
    pub fn top_sections(&self) -> impl Iterator<Item = SectionId> {
        let is_top = |(_, section): &(usize, &Section)| section.parent.is_none();
        self.sections.iter().enumerate().filter(is_top).map(|(at, _)| SectionId(at))
    }

    /// The address of a page of the portal's own, which is the same in every portal, also in one that could not be made.
    pub fn own_page(language: &Language, page: OwnPage) -> Address {
        let above =
            page.parent().map_or_else(|| Address::home(language), |page| Self::own_page(language, page));
        above.child(page.segment())
    }

    /// A place of this portal, shown in a language.
    pub fn place(self: &Arc<Self>, language: &Language, spot: Spot) -> Place {
        Place::new(Arc::clone(self), language.clone(), spot)
    }

    /// The address of a place, shown in a language.
    pub fn address(&self, language: &Language, spot: Spot) -> Address {
        match spot {
            Spot::Home => Address::home(language),
            Spot::Own(page) => Self::own_page(language, page),
            Spot::Group(kind, id) => Self::own_page(language, kind.index()).child(&self.group(kind, id).slug),
            Spot::Section(id) => {
                let parent = self.section(id).parent.map_or(Spot::Home, Spot::Section);
                self.address(language, parent).child(&self.section(id).slug)
            }
            Spot::Article(id) => {
                let article = self.article(id);
                self.address(language, Spot::Section(article.section)).child(&article.slug)
            }
            Spot::Document(article, id) => {
                self.address(language, Spot::Article(article)).child(&self.document(article, id).slug)
            }
        }
    }

    /// Whether what is around every page is the same in another portal: names, look, languages and sections.
    pub fn has_same_frame(&self, other: &Self) -> bool {
        let is_same = |(one, other): (&Section, &Section)| {
            one.slug == other.slug && one.title == other.title && one.parent == other.parent
        };
        self.is_finished == other.is_finished
            && self.titles == other.titles
            && self.taglines == other.taglines
            && self.theme == other.theme
            && self.languages == other.languages
            && self.sections.len() == other.sections.len()
            && self.sections.iter().zip(&other.sections).all(is_same)
    }

    /// Every article, newest first.
    pub fn article_ids(&self) -> impl Iterator<Item = ArticleId> {
        (0..self.articles.len()).map(ArticleId)
    }

    fn in_best_language(&self, texts: &Localised, language: &Language) -> Option<Text> {
        let (found, text) = texts.best(language, self.default_language())?;
        Some(Text::new(text, Some(found.clone())))
    }
}
