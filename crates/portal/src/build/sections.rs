//! The tree of sections that the feeds declare.

use feed::{Item, SectionExtension};

use super::Source;
use crate::{Section, SectionId, SectionTitle, slug};

/// Where items go that name no section.
const DEFAULT: &str = "news-and-analyses";

/// The sections of all feeds in one list; what two feeds both declare is one section.
pub(super) fn of_feeds(feeds: &[Source]) -> Vec<Section> {
    let mut sections = Vec::new();
    for (feed, _) in feeds {
        add(&feed.extension.sections, None, &mut sections);
    }
    sections
}

/// The section an item stands in: the one it names, else as much of that path as there is, else the default.
pub(super) fn of_item(item: &Item, sections: &mut Vec<Section>) -> SectionId {
    let path = item.extension.section.as_deref().unwrap_or_default();
    let mut found = None;
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        match child(sections, found, segment) {
            Some(id) => found = Some(id),
            None => break,
        }
    }
    found.unwrap_or_else(|| default_section(sections))
}

fn default_section(sections: &mut Vec<Section>) -> SectionId {
    child(sections, None, DEFAULT)
        .unwrap_or_else(|| push(Section::new(DEFAULT.to_owned(), SectionTitle::Default, None), sections))
}

fn add(declared: &[SectionExtension], parent: Option<SectionId>, sections: &mut Vec<Section>) {
    for section in declared {
        let id = child(sections, parent, &section.id).unwrap_or_else(|| {
            let title = SectionTitle::Named(section.title.clone());
            push(Section::new(free_slug(&section.id, parent, sections), title, parent), sections)
        });
        add(&section.sections, Some(id), sections);
    }
}

fn free_slug(wanted: &str, parent: Option<SectionId>, sections: &[Section]) -> String {
    let slug = slug::slugify(wanted);
    let slug = if slug.is_empty() { "section".to_owned() } else { slug };
    slug::first_free(&slug, |candidate| {
        (parent.is_none() && slug::RESERVED.contains(&candidate))
            || child(sections, parent, candidate).is_some()
    })
}

fn push(section: Section, sections: &mut Vec<Section>) -> SectionId {
    let id = SectionId(sections.len());
    if let Some(parent) = section.parent {
        sections[parent.0].sections.push(id);
    }
    sections.push(section);
    id
}

/// The child with this id or slug.
pub(super) fn child(sections: &[Section], parent: Option<SectionId>, id: &str) -> Option<SectionId> {
    let wanted = slug::slugify(id);
    sections.iter().position(|section| section.parent == parent && section.slug == wanted).map(SectionId)
}
