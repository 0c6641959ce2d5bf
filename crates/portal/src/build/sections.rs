//! The tree of sections that the feeds declare.

use feed::{Item, SectionExtension};

use super::Source;
use crate::slug::{RESERVED, Suffixes, slugify};
use crate::{Section, SectionId, SectionTitle};
use feed::Numbering;

/// Where items go that name no section.
const DEFAULT: &str = "news-and-analyses";

/// Sections in the making.
#[derive(Default)]
pub(super) struct Tree {
    pub(super) sections: Vec<Section>,
    /// Where each section is by its parent and its id: the number is its index.
    ids: Numbering,
    /// Where each section is by its parent and its slug.
    slugs: Numbering,
    suffixes: Suffixes,
}

impl Tree {
    /// The sections of all feeds in one tree; what two feeds both declare is one section.
    pub(super) fn of_feeds(feeds: &[Source]) -> Self {
        let mut tree = Self::default();
        for (feed, _) in feeds {
            tree.add(&feed.extension.sections, None);
        }
        tree
    }

    /// The section an item stands in: the one it names, else as much of that path as there is, else the default.
    pub(super) fn of_item(&mut self, item: &Item) -> SectionId {
        let path = item.extension.section.as_deref().unwrap_or_default();
        let mut found = None;
        for segment in path.split('/').filter(|segment| !segment.is_empty()) {
            match self.called(found, segment).or_else(|| self.child(found, &slugify(segment))) {
                Some(id) => found = Some(id),
                None => break,
            }
        }
        found
            .or_else(|| self.called(None, DEFAULT))
            .unwrap_or_else(|| self.push(DEFAULT, SectionTitle::Default, None))
    }

    /// The child with this slug.
    pub(super) fn child(&self, parent: Option<SectionId>, slug: &str) -> Option<SectionId> {
        self.slugs.find(&key(parent, slug)).map(SectionId)
    }

    /// The child with this id.
    fn called(&self, parent: Option<SectionId>, id: &str) -> Option<SectionId> {
        self.ids.find(&key(parent, &normal(id))).map(SectionId)
    }

    fn add(&mut self, declared: &[SectionExtension], parent: Option<SectionId>) {
        for section in declared {
            let id = self.called(parent, &section.id).unwrap_or_else(|| {
                self.push(&section.id, SectionTitle::Named(section.title.clone()), parent)
            });
            self.add(&section.sections, Some(id));
        }
    }

    fn push(&mut self, id: &str, title: SectionTitle, parent: Option<SectionId>) -> SectionId {
        let wanted = slugify(id);
        let wanted = if wanted.is_empty() { "section" } else { &wanted };
        let slug = self.suffixes.first_free(&key(parent, wanted), wanted, &|slug| {
            (parent.is_none() && RESERVED.contains(&slug)) || self.slugs.find(&key(parent, slug)).is_some()
        });
        self.ids.number(&key(parent, &normal(id)));
        self.slugs.number(&key(parent, &slug));
        let at = SectionId(self.sections.len());
        if let Some(parent) = parent {
            self.sections[parent.0].sections.push(at);
        }
        self.sections.push(Section::new(slug, title, parent));
        at
    }
}

/// A section's id without what people write in different ways, unless that is all there is.
fn normal(id: &str) -> String {
    let slug = slugify(id);
    if slug.is_empty() { id.to_owned() } else { slug }
}

/// A name under a parent, as one text.
fn key(parent: Option<SectionId>, name: &str) -> String {
    let parent = parent.map(|parent| parent.0.to_string()).unwrap_or_default();
    [&parent, name].join("/")
}
