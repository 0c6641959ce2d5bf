//! Where links inside a document lead (ISO 32000-2, 12.3.2).

use std::collections::HashMap;

use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::{Array, Dict, MaybeRef, Object, ObjectIdentifier};

use super::tree;

/// A destination may be the name of one.
const LONGEST_WAY: usize = 4;

/// The places of a document.
pub(super) struct Destinations<'a> {
    pages: HashMap<ObjectIdentifier, usize>,
    count: usize,
    names: HashMap<Vec<u8>, Object<'a>>,
    older_names: Option<Dict<'a>>,
}

impl<'a> Destinations<'a> {
    pub(super) fn new(pdf: &'a Pdf, catalog: &Dict<'a>) -> Self {
        let pages = pdf.pages();
        let numbered =
            (1..).zip(pages.iter()).filter_map(|(number, page)| Some((page.raw().obj_id()?, number)));
        let names = catalog.get::<Dict<'_>>(b"Names").and_then(|names| names.get::<Dict<'_>>(b"Dests"));
        let entry = |(name, place): (Object<'a>, Object<'a>)| Some((name.into_string()?.to_vec(), place));
        Self {
            pages: numbered.collect(),
            count: pages.len(),
            names: names
                .map(|root| tree::entries(root, "Names").into_iter().filter_map(entry).collect())
                .unwrap_or_default(),
            older_names: catalog.get(b"Dests"),
        }
    }

    /// The page that an entry of the outline leads to, from 1.
    pub(super) fn page_of(&self, entry: &Dict<'a>) -> Option<usize> {
        let place = entry.get::<Object<'_>>(b"Dest").or_else(|| {
            let action = entry.get::<Dict<'_>>(b"A")?;
            // Other actions lead out of the document.
            let is_inside = action.get::<Object<'_>>(b"S")?.into_name()?.as_ref() == b"GoTo";
            is_inside.then(|| action.get(b"D")).flatten()
        })?;
        self.page_at(place)
    }

    fn page_at(&self, mut place: Object<'a>) -> Option<usize> {
        for _ in 0..LONGEST_WAY {
            place = match place {
                Object::Array(place) => return self.page_in(&place),
                Object::Name(name) => self.older_names.as_ref()?.get(name.as_ref())?,
                Object::String(name) => self.names.get(name.as_bytes())?.clone(),
                Object::Dict(place) => place.get(b"D")?,
                _ => return None,
            };
        }
        None
    }

    /// A page is meant, or its number from 0 where a program knew no better.
    fn page_in(&self, place: &Array<'a>) -> Option<usize> {
        match place.raw_iter().next()? {
            MaybeRef::Ref(page) => self.pages.get(&page.into()).copied(),
            MaybeRef::NotRef(Object::Number(index)) => usize::try_from(index.as_i64())
                .ok()
                .filter(|index| *index < self.count)
                .map(|index| index + 1),
            MaybeRef::NotRef(_) => None,
        }
    }
}
