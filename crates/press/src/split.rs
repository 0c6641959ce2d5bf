//! A large feed in parts, each of them a JSON Feed: a light first page, further light pages, and a file for each whole item.
//!
//! A visitor's browser loads the first page, and of the others what somebody wants to read. An item in a page is light: it has
//! the beginning of its text, and all else that lists and cards show. The parts are made so that one more article changes few
//! of them: see docs/decisions/0024.

mod entry;
mod frame;
mod from_feed;
mod json;
mod light;
mod plan;

use feed::Json;

use entry::Entry;
use frame::Frame;
use plan::Plan;

/// What a split feed looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SplitOptions {
    /// A feed with at most so many items stays as it is,
    pub few: usize,
    /// if it also has at most so many bytes.
    pub small: usize,
    /// So many of the newest items are always in the first page.
    pub first: usize,
    /// So many items are in a further page; in a feed of very many, in the older ones, twice as many, or four times.
    pub page: usize,
}

impl Default for SplitOptions {
    fn default() -> Self {
        Self { few: 200, small: 400_000, first: 100, page: 1_000 }
    }
}

/// A file that a split feed is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SplitFile {
    /// Its path from the folder that the feed is in, with slashes.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The files of a whole feed that is to be at `{name}.json`; that one comes first. `name` is of letters, digits, dots, hyphens and
/// underscores. The same feed gives the same bytes.
///
/// A small feed is one file, as it came. In a split one, an item that no reader would show is left out, and of two with one id
/// the one that changed last is kept, as [`feed::read`] does.
pub fn split(feed: Json, name: &str, options: &SplitOptions) -> Vec<SplitFile> {
    let whole = SplitFile { path: format!("{name}.json"), bytes: json::written(&feed) };
    let Json::Object(fields) = feed else { return vec![whole] };
    let items = fields.iter().find(|(key, _)| key == "items").map(|(_, items)| items);
    let Some(Json::List(items)) = items else { return vec![whole] };
    if items.len() <= options.few && whole.bytes.len() <= options.small {
        return vec![whole];
    }
    let frame = Frame::new(&fields, name);
    let entries = entry::read_all(items, &frame);
    let plan = Plan::new(entries.len(), options);
    let mut files = Vec::with_capacity(entries.len() + plan.pages.len() + 1);
    let next = |at: usize| plan.pages.get(at).map(|page| page.name.as_str());
    files.push(SplitFile {
        path: whole.path,
        bytes: json::written(&frame.first(next(0), light(&entries, 0..plan.first, &format!("{name}/")))),
    });
    for (at, page) in plan.pages.iter().enumerate() {
        let items = light(&entries, page.items.clone(), "");
        files.push(SplitFile {
            path: format!("{name}/{}", page.name),
            bytes: json::written(&frame.further(next(at + 1), items)),
        });
    }
    let whole = entries.iter().filter_map(|entry| {
        Some(SplitFile {
            path: format!("{name}/{}", entry.body.as_ref()?),
            bytes: json::written(&frame.body(entry.whole.clone())),
        })
    });
    files.extend(whole);
    files
}

/// Light items; `way` leads from the file that they stand in to the folder of the parts.
fn light(entries: &[Entry], range: std::ops::Range<usize>, way: &str) -> Vec<Json> {
    entries.get(range).unwrap_or_default().iter().map(|entry| entry.light(way)).collect()
}
