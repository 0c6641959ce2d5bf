//! A document's table of contents (ISO 32000-2, 12.3.3).

use std::collections::HashSet;

use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::{Dict, ObjectIdentifier, String as PdfString};

use super::destinations::Destinations;
use super::text_string::{self, LONGEST_TITLE};
use crate::Bookmark;

/// So many levels are read.
const DEEPEST: usize = 8;

/// The outline, each entry once, whatever its links say.
pub(super) fn of(pdf: &Pdf, catalog: &Dict<'_>, most: usize) -> Vec<Bookmark> {
    let Some(root) = catalog.get::<Dict<'_>>(b"Outlines") else { return Vec::new() };
    let destinations = Destinations::new(pdf, catalog);
    let mut outline = Outline { destinations, seen: HashSet::new(), left: most };
    outline.below(&root, 1)
}

struct Outline<'a> {
    destinations: Destinations<'a>,
    seen: HashSet<ObjectIdentifier>,
    /// So many entries may still be read.
    left: usize,
}

impl<'a> Outline<'a> {
    fn below(&mut self, parent: &Dict<'a>, level: usize) -> Vec<Bookmark> {
        let mut bookmarks = Vec::new();
        let mut next = parent.get::<Dict<'_>>(b"First");
        while let Some(entry) = next.filter(|_| level <= DEEPEST && self.left > 0) {
            // An entry that is nowhere by itself could lead to itself.
            if !entry.obj_id().is_some_and(|id| self.seen.insert(id)) {
                break;
            }
            self.left -= 1;
            let title = entry.get::<PdfString<'_>>(b"Title");
            let title = title.map(|title| text_string::beginning(&title, LONGEST_TITLE));
            let page = self.destinations.page_of(&entry);
            let inside = self.below(&entry, level + 1);
            match title.filter(|title| !title.is_empty()) {
                Some(title) => bookmarks.push(Bookmark { title, page, inside }),
                None => bookmarks.extend(inside),
            }
            next = entry.get(b"Next");
        }
        bookmarks
    }
}
