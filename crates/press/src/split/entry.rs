//! An item, read by itself.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use feed::{Item, Json, Timestamp};

use super::frame::{Frame, put_into_extension};
use super::json;
use super::{from_feed::address, light};
use crate::prerender::print;

/// An item, whole and light.
pub(super) struct Entry {
    pub(super) whole: Json,
    light: Vec<(String, Json)>,
    /// Where the whole item is, in the folder of the parts; `None` where the light one is whole.
    pub(super) body: Option<String>,
    id: String,
    published: Option<Timestamp>,
    modified: Option<Timestamp>,
}

impl Entry {
    /// The item as it stands in a page; `way` leads from there to the folder of the parts.
    pub(super) fn light(&self, way: &str) -> Json {
        let mut fields = self.light.clone();
        if let Some(body) = &self.body {
            put_into_extension(&mut fields, "body_url", Json::Text(format!("{way}{body}")));
        }
        Json::Object(fields)
    }

    fn new(whole: &Json, frame: &Frame) -> Option<Self> {
        let fields = whole.as_object()?;
        let item = alone(whole, frame)?;
        let light = light::of(fields, frame);
        Some(Self {
            whole: whole.clone(),
            body: light.is_some().then(|| path(&print(item.id.as_bytes()))),
            light: light.unwrap_or_else(|| fields.to_vec()),
            id: item.id,
            published: item.date_published,
            modified: item.date_modified,
        })
    }
}

/// The items that can be shown, newest first; the undated after the dated, as the feed has them.
pub(super) fn read_all(items: &[Json], frame: &Frame) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::with_capacity(items.len());
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for entry in items.iter().filter_map(|item| Entry::new(item, frame)) {
        let is_newer = |other: &Entry| (entry.modified, entry.published) > (other.modified, other.published);
        match known.get(&entry.id).and_then(|at| entries.get_mut(*at)) {
            Some(other) if is_newer(other) => *other = entry,
            Some(_) => {}
            None => {
                known.insert(entry.id.clone(), entries.len());
                entries.push(entry);
            }
        }
    }
    entries.sort_by_key(|entry| (entry.published.is_none(), Reverse(entry.published)));
    part(&mut entries);
    entries
}

/// No two whole items in one file, though two prints in four milliards of milliards are the same.
fn part(entries: &mut [Entry]) {
    let mut given = BTreeSet::new();
    for entry in entries {
        let mut salted = entry.id.clone();
        while let Some(body) = entry.body.take_if(|body| !given.insert(body.clone())) {
            salted.push_str(&body);
            entry.body = Some(path(&print(salted.as_bytes())));
        }
    }
}

fn path(print: &str) -> String {
    let (folder, name) = print.split_at_checked(2).unwrap_or(("00", print));
    format!("bodies/{folder}/{name}.json")
}

/// What a reader makes of an item of the feed.
pub(super) fn alone(item: &Json, frame: &Frame) -> Option<Item> {
    let bytes = json::written(&frame.alone(item.clone()));
    let (mut feed, _) = feed::read(&bytes, &address()?).ok()?;
    feed.items.pop()
}

/// What a portal makes of an item of the feed.
pub(super) fn article(item: &Json, frame: &Frame) -> Option<portal::Article> {
    let bytes = json::written(&frame.alone(item.clone()));
    let address = address()?;
    let (feed, _) = feed::read(&bytes, &address).ok()?;
    let id = feed.items.first()?.id.clone();
    let portal = portal::Portal::build(vec![(feed, address)]);
    Some(portal.article(portal.article_of(0, &id)?).clone())
}
