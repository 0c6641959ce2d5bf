//! From what was typed to a JSON Feed, through every page.

use std::collections::HashSet;

use feed::{Link, PagedFeed};
use feed_rs::model::Feed;
use serde_json::{Map, Value, json};
use url::Url;

use super::feed::{home_page, next_page, own_address};
use super::parse::parse;
use super::scan::{Scanned, Scope, scan};
use super::{ConvertError, item};
use crate::fetch::{Beside, Client, Source};
use crate::{Progress, Step};

/// What came of a conversion.
#[derive(Debug, Clone, PartialEq)]
pub struct Converted {
    /// The JSON Feed 1.1.
    pub feed: Value,
    /// How many pages it was made of.
    pub pages: u32,
    /// What a publisher should know: entries that could not be kept, and pages that did not come.
    pub notes: Vec<String>,
    /// Why the entries after some page are not there, where a page did not come; a note says it, too.
    pub missing: Option<String>,
}

/// Makes a JSON Feed of an RSS or Atom feed, following it (RFC 5005) through at most [`PagedFeed::MOST_PAGES`] pages.
///
/// # Errors
/// [`ConvertError`] when the first page cannot be had or read; a later page that cannot is a note.
pub fn convert(source: &Source, client: &Client, progress: Progress<'_>) -> Result<Converted, ConvertError> {
    let get = |link: &Link| {
        let answer = client.get(link)?;
        Ok((answer.bytes, answer.address))
    };
    let mut reader = Reader { get: &get, beside: None, visited: HashSet::new() };
    progress(Step::At(&source.to_string()));
    let first = reader.first(source)?;
    Ok(reader.follow(&first, progress))
}

/// Whoever gets a page: its bytes, and where they really came from.
pub(crate) type Get<'a> = dyn Fn(&Link) -> Result<(Vec<u8>, Link), ConvertError> + 'a;

/// The same of a feed whose first page has come already: these bytes, from `address`, where `link` was asked for.
pub(crate) fn convert_bytes(
    bytes: &[u8],
    link: &Link,
    address: &Link,
    get: &Get<'_>,
    progress: Progress<'_>,
) -> Result<Converted, ConvertError> {
    let mut reader = Reader { get, beside: None, visited: HashSet::new() };
    let first = reader.came(bytes, link, address)?;
    Ok(reader.follow(&first, progress))
}

/// One page as it came.
struct Page {
    feed: Feed,
    scope: Scope,
    items: Vec<Scanned>,
    /// Entries that the reader does not keep.
    lost: usize,
    /// What its addresses are relative to.
    base: Url,
}

impl Page {
    fn new(bytes: &[u8], address: &Url) -> Result<Self, ConvertError> {
        let feed = parse(bytes, Some(address))?;
        let scan = scan(bytes, Some(address));
        let base = scan.feed.base.clone().unwrap_or_else(|| address.clone());
        let lost = scan.lost.max(scan.items.len().saturating_sub(feed.entries.len()));
        Ok(Self { feed, scope: scan.feed, items: scan.items, lost, base })
    }
}

struct Reader<'a> {
    get: &'a Get<'a>,
    beside: Option<Beside>,
    visited: HashSet<String>,
}

impl Reader<'_> {
    fn first(&mut self, source: &Source) -> Result<Page, ConvertError> {
        match source {
            Source::Web(link) => self.fetch(link),
            Source::File(file) => {
                let bytes = Beside::read(file)?;
                let feed = parse(&bytes, None)?;
                // A file has no address: the feed's own, else its home page's, is what its writer had in mind.
                let nowhere = Beside::new(file, None);
                let said =
                    own_address(&feed).or_else(|| home_page(&feed, &url(nowhere.as_ref()?.address())?));
                let said = said.and_then(|address| Link::absolute(address.as_str()).ok());
                self.beside = Beside::new(file, said.as_ref());
                let address = self.beside.as_ref().and_then(|beside| url(beside.address()));
                let address = address.ok_or_else(|| ConvertError::Unreadable("it has no name".to_owned()))?;
                self.visited.insert(address.to_string());
                Page::new(&bytes, &address)
            }
        }
    }

    /// `None` when the page was read before.
    fn next(&mut self, address: &Url) -> Result<Option<Page>, ConvertError> {
        if self.visited.contains(address.as_str()) {
            return Ok(None);
        }
        self.visited.insert(address.to_string());
        let bad = || ConvertError::Unreadable(format!("{address} is no address of the web"));
        let link = Link::absolute(address.as_str()).map_err(|_| bad())?;
        match self.beside.as_ref().and_then(|beside| beside.file(&link)) {
            Some(file) => Page::new(&Beside::read(&file)?, address).map(Some),
            None => self.fetch(&link).map(Some),
        }
    }

    fn fetch(&mut self, link: &Link) -> Result<Page, ConvertError> {
        let (bytes, address) = (self.get)(link)?;
        self.came(&bytes, link, &address)
    }

    fn came(&mut self, bytes: &[u8], link: &Link, address: &Link) -> Result<Page, ConvertError> {
        let address = url(address).ok_or_else(|| ConvertError::Unreadable(link.to_string()))?;
        self.visited.extend([link.as_str().to_owned(), address.to_string()]);
        Page::new(bytes, &address)
    }

    /// Every page, from the first on.
    fn follow(&mut self, first: &Page, progress: Progress<'_>) -> Converted {
        let mut conversion = Conversion::new(first);
        let mut next = conversion.add(first);
        while let Some(address) = next {
            if conversion.pages >= PagedFeed::MOST_PAGES {
                conversion
                    .notes
                    .push(format!("the feed goes on after {} pages: {address}", conversion.pages));
                break;
            }
            progress(Step::At(&format!("page {}: {address}", conversion.pages + 1)));
            next = match self.next(&address) {
                Ok(Some(page)) => conversion.add(&page),
                Ok(None) => None,
                Err(error) => {
                    let note = format!("the page {address} is missing: {error}");
                    conversion.missing = Some(note.clone());
                    conversion.notes.push(note);
                    None
                }
            };
        }
        conversion.finish()
    }
}

fn url(link: &Link) -> Option<Url> {
    Url::parse(link.as_str()).ok()
}

struct Conversion {
    members: Map<String, Value>,
    items: Vec<Value>,
    ids: HashSet<String>,
    pages: u32,
    notes: Vec<String>,
    missing: Option<String>,
}

impl Conversion {
    fn new(first: &Page) -> Self {
        let members = super::feed::of(&first.feed, &first.scope, &first.base);
        Self { members, items: Vec::new(), ids: HashSet::new(), pages: 0, notes: Vec::new(), missing: None }
    }

    /// Adds a page, and says where the feed goes on: nowhere, when the page brought nothing new.
    fn add(&mut self, page: &Page) -> Option<Url> {
        self.pages += 1;
        let before = self.items.len();
        let home = home_page(&page.feed, &page.base).unwrap_or_else(|| page.base.clone());
        if page.lost > 0 {
            let lost = page.lost;
            self.notes.push(format!("page {}: {lost} entries have no address and were left out", self.pages));
        }
        // Were the two ever to count differently, nobody would know which entry is which.
        let is_in_step = page.items.len() == page.feed.entries.len();
        let inherited = Scanned { scope: page.scope.clone(), ..Scanned::default() };
        for (at, entry) in page.feed.entries.iter().enumerate() {
            let scanned = page.items.get(at).filter(|_| is_in_step).unwrap_or(&inherited);
            let mut item = item::of(entry, scanned, &page.feed.feed_type, &home);
            let id = identified(&mut item);
            // An entry that comes again on a later page was pushed there by new ones.
            if self.pages == 1 || !self.ids.contains(&id) {
                self.items.push(Value::Object(item));
            }
            self.ids.insert(id);
        }
        if self.items.len() == before { None } else { next_page(&page.feed, &page.base) }
    }

    fn finish(mut self) -> Converted {
        // What every item says anyway is the feed's to say.
        let language = self.members.get("language").cloned();
        for item in self.items.iter_mut().filter_map(Value::as_object_mut) {
            if language.is_some() && item.get("language") == language.as_ref() {
                item.remove("language");
            }
        }
        self.members.insert("items".to_owned(), json!(self.items));
        let Self { members, pages, notes, missing, .. } = self;
        Converted { feed: Value::Object(members), pages, notes, missing }
    }
}

/// The item's id; one that has nothing to be called by is named after its text.
fn identified(item: &mut Map<String, Value>) -> String {
    if let Some(id) = item.get("id").and_then(Value::as_str) {
        return id.to_owned();
    }
    let text = ["content_html", "content_text"].iter().find_map(|name| item.get(*name)?.as_str());
    // FNV-1a: short, and the same on every machine and in every version.
    let hash = text.unwrap_or_default().bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let id = format!("text-{hash:016x}");
    item.insert("id".to_owned(), json!(id));
    id
}
