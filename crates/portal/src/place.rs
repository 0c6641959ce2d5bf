//! Where the visitor is, and how one gets there.

use std::sync::Arc;

use feed::Language;

use crate::{Address, ArticleId, DocumentId, GroupId, GroupKind, Label, OwnPage, Portal, SectionId, Text};

/// What a place shows, whatever the language around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Spot {
    /// The first page.
    Home,
    /// A page of the portal's own.
    Own(OwnPage),
    /// A topic, an author or a year with its articles.
    Group(GroupKind, GroupId),
    /// A section with its sub-sections and articles.
    Section(SectionId),
    /// An article.
    Article(ArticleId),
    /// A document of an article, in the reader.
    Document(ArticleId, DocumentId),
}

impl Spot {
    /// Whether it is a list of articles, with pages, of which those in one language can be asked for.
    pub fn is_list(self) -> bool {
        matches!(self, Self::Section(_) | Self::Group(..))
    }
}

/// A place of a portal, shown in a language of the interface.
#[derive(Debug, Clone)]
pub struct Place {
    portal: Arc<Portal>,
    language: Language,
    spot: Spot,
}

/// One step of a trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crumb {
    /// What the step is called, with the language of that name.
    pub label: Label,
    /// What is there.
    pub spot: Spot,
    /// Where it is.
    pub address: Address,
}

impl Place {
    pub(crate) fn new(portal: Arc<Portal>, language: Language, spot: Spot) -> Self {
        Self { portal, language, spot }
    }

    /// The portal that the place is in.
    pub fn portal(&self) -> &Arc<Portal> {
        &self.portal
    }

    /// The interface's language here.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// What is shown here.
    pub fn spot(&self) -> Spot {
        self.spot
    }

    /// The one address of this place.
    pub fn address(&self) -> Address {
        self.portal.address(&self.language, self.spot)
    }

    /// The way here from home: one crumb for each prefix of the address, this place the last.
    pub fn trail(&self) -> Vec<Crumb> {
        let mut spots = vec![self.spot];
        while let Some(parent) = spots.last().and_then(|spot| self.parent(*spot)) {
            spots.push(parent);
        }
        spots.iter().rev().map(|spot| self.crumb(*spot)).collect()
    }

    /// This place in another language of the interface: the translation, where the work has one.
    #[must_use]
    pub fn in_language(&self, language: &Language) -> Self {
        let translated = |article: ArticleId| {
            let is_in_language = |id: &ArticleId| {
                self.portal
                    .article(*id)
                    .language
                    .as_ref()
                    .is_some_and(|other| other.is_same_language(language))
            };
            if is_in_language(&article) {
                return article;
            }
            self.portal.article(article).translations.iter().copied().find(is_in_language).unwrap_or(article)
        };
        let spot = match self.spot {
            Spot::Article(article) => Spot::Article(translated(article)),
            // A translation has documents of its own, or none: stay with the one that is open.
            other => other,
        };
        Self { portal: Arc::clone(&self.portal), language: language.clone(), spot }
    }

    fn parent(&self, spot: Spot) -> Option<Spot> {
        match spot {
            Spot::Home => None,
            Spot::Own(page) => Some(page.parent().map_or(Spot::Home, Spot::Own)),
            Spot::Group(kind, _) => Some(Spot::Own(kind.index())),
            Spot::Section(id) => Some(self.portal.section(id).parent.map_or(Spot::Home, Spot::Section)),
            Spot::Article(id) => Some(Spot::Section(self.portal.article(id).section)),
            Spot::Document(article, _) => Some(Spot::Article(article)),
        }
    }

    /// What is shown here is called so.
    pub fn label(&self) -> Label {
        self.label_of(self.spot)
    }

    fn crumb(&self, spot: Spot) -> Crumb {
        Crumb { label: self.label_of(spot), spot, address: self.portal.address(&self.language, spot) }
    }

    fn label_of(&self, spot: Spot) -> Label {
        match spot {
            Spot::Home => Label::Home,
            Spot::Own(page) => Label::Own(page),
            Spot::Group(kind, id) => Label::Text(self.portal.group(kind, id).label.clone()),
            Spot::Section(id) => self.portal.section_label(id, &self.language),
            Spot::Article(id) => Label::Text(self.portal.article(id).title.clone()),
            Spot::Document(article, id) => {
                let document = self.portal.document(article, id);
                let format = document.format().map(|format| format!(" ({format})")).unwrap_or_default();
                let title = &document.title;
                Label::Text(Text::new(format!("{}{format}", title.value), title.language.clone()))
            }
        }
    }
}

/// Two places are one when they are in one portal; portals are not compared word by word.
impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.portal, &other.portal) && self.language == other.language && self.spot == other.spot
    }
}
