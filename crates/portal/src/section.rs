//! A part of the portal with a name and a page of its own.

use feed::{Language, Localised};

use crate::{ArticleId, Label, SectionId, Text};

/// A section. Sections form a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its segment in addresses, unique among its siblings.
    pub slug: String,
    /// What it is called.
    pub title: SectionTitle,
    /// The section that it is part of.
    pub parent: Option<SectionId>,
    /// Its sub-sections, in the feed's order.
    pub sections: Vec<SectionId>,
    /// Its own articles, those of sub-sections not counted, newest first.
    pub articles: Vec<ArticleId>,
}

/// Where a section's name comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SectionTitle {
    /// The section for whatever names none; the interface has a name for it.
    Default,
    /// The feed's names for it.
    Named(Localised),
}

impl Section {
    pub(crate) fn new(slug: String, title: SectionTitle, parent: Option<SectionId>) -> Self {
        Self { slug, title, parent, sections: Vec::new(), articles: Vec::new() }
    }

    /// The section's name for a reader of `language`, else in the portal's `fallback` language.
    pub fn label(&self, language: &Language, fallback: &Language) -> Label {
        match &self.title {
            SectionTitle::Default => Label::DefaultSection,
            SectionTitle::Named(titles) => Label::Text(match titles.best(language, fallback) {
                Some((found, title)) => Text::new(title, Some(found.clone())),
                None => Text::new(self.slug.clone(), None),
            }),
        }
    }
}
