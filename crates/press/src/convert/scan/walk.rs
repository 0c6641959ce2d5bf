//! The way through a feed's elements.

use std::time::Duration;

use quick_xml::events::BytesStart;
use url::Url;

use super::element::Element;
use super::{Scan, Scanned, Scope, WrittenFile};

/// What the text of an element is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Text {
    Nothing,
    Language,
    Duration,
    /// Of the file that is open.
    FileTitle,
}

/// Where in the feed we are.
pub(super) struct Walk<'a> {
    address: Option<&'a Url>,
    open: Vec<Scope>,
    /// How deep the entry is that we are in.
    item: Option<usize>,
    /// How deep the `media:content` is that we are in.
    file: Option<usize>,
    text: Text,
    /// In RSS 1.0 the reader keeps no entry without a link.
    is_rdf: bool,
    has_link: bool,
    current: Scanned,
    scan: Scan,
}

impl<'a> Walk<'a> {
    pub(super) fn new(address: Option<&'a Url>) -> Self {
        Self {
            address,
            open: Vec::new(),
            item: None,
            file: None,
            text: Text::Nothing,
            is_rdf: false,
            has_link: false,
            current: Scanned::default(),
            scan: Scan::default(),
        }
    }

    pub(super) fn start(&mut self, tag: &BytesStart<'_>) {
        let element = Element::of(tag);
        let scope = self.scope(&element);
        self.text = Text::Nothing;
        match (element.prefix.as_str(), element.local.as_str()) {
            (_, "item" | "entry") if self.item.is_none() => {
                self.item = Some(self.open.len());
                self.current = Scanned { scope: scope.clone(), ..Scanned::default() };
                self.has_link = false;
            }
            (_, "channel" | "feed" | "RDF" | "rss") if self.item.is_none() => {
                self.is_rdf |= element.local == "RDF";
                // A language that the channel's own element says comes later, and stays.
                self.scan.feed = scope.clone();
            }
            ("" | "dc", "language") if self.item.is_none() => self.text = Text::Language,
            _ if self.item.is_some() => self.inside(&element, &scope),
            _ => {}
        }
        self.open.push(scope);
    }

    pub(super) fn text(&mut self, text: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        match (self.text, self.item) {
            (Text::Language, Some(_)) => self.current.scope.language = Some(text.to_owned()),
            (Text::Language, None) => self.scan.feed.language = Some(text.to_owned()),
            (Text::Duration, _) => self.current.duration = duration(text),
            (Text::FileTitle, _) => {
                if let Some(file) = self.current.files.last_mut() {
                    file.title = Some(text.to_owned());
                }
            }
            (Text::Nothing, _) => {}
        }
    }

    pub(super) fn end(&mut self) {
        self.open.pop();
        self.text = Text::Nothing;
        if self.file == Some(self.open.len()) {
            self.file = None;
        }
        if self.item == Some(self.open.len()) {
            self.end_item();
        }
    }

    pub(super) fn finish(mut self) -> Scan {
        if self.item.is_some() {
            self.end_item();
        }
        self.scan
    }

    fn end_item(&mut self) {
        self.item = None;
        let item = std::mem::take(&mut self.current);
        if self.is_rdf && !self.has_link {
            self.scan.lost += 1;
        } else {
            self.scan.items.push(item);
        }
    }

    /// An element of an entry.
    fn inside(&mut self, element: &Element, scope: &Scope) {
        let is_child = self.item.is_some_and(|item| self.open.len() == item + 1);
        match (element.prefix.as_str(), element.local.as_str()) {
            ("dc", "language") if is_child => self.text = Text::Language,
            // A body may stand in another place than its entry (RFC 4287, section 2).
            ("", "content") if is_child => {
                let language =
                    self.current.scope.language.take().filter(|_| element.attribute("xml:lang").is_none());
                self.current.scope =
                    Scope { language: language.or(scope.language.clone()), base: scope.base.clone() };
            }
            ("", "enclosure") if is_child => self.add(element, ["url", "length"]),
            ("" | "atom", "link") if is_child => {
                self.has_link = true;
                if element.attribute("rel").as_deref() == Some("enclosure") {
                    self.add(element, ["href", "length"]);
                }
            }
            ("media", "content") => {
                self.add(element, ["url", "fileSize"]);
                self.file = element.attribute("url").map(|_| self.open.len());
            }
            ("media", "title") if self.file.is_some() => self.text = Text::FileTitle,
            ("media", "thumbnail") => {
                let width =
                    element.attribute("width").and_then(|width| width.parse().ok()).unwrap_or_default();
                self.current.thumbnails.extend(element.attribute("url").map(|url| (url, width)));
            }
            ("itunes", "image") => {
                self.current.thumbnails.extend(element.attribute("href").map(|url| (url, 0)));
            }
            ("itunes", "duration") => self.text = Text::Duration,
            _ => {}
        }
    }

    fn add(&mut self, element: &Element, [url, size]: [&str; 2]) {
        let Some(url) = element.attribute(url) else { return };
        let medium = element.attribute("medium").filter(|medium| medium == "image");
        self.current.files.push(WrittenFile {
            url,
            // Any picture will do where no more is said.
            mime_type: element.attribute("type").or_else(|| medium.map(|_| "image/*".to_owned())),
            title: element.attribute("title"),
            size_in_bytes: element.attribute(size).and_then(|size| size.parse().ok()),
            duration: element.attribute("duration").as_deref().and_then(duration),
        });
    }

    /// What is in force within an element.
    fn scope(&self, element: &Element) -> Scope {
        let mut scope = self.open.last().cloned().unwrap_or_default();
        if let Some(language) = element.attribute("xml:lang") {
            scope.language = Some(language);
        }
        if let Some(base) = element.attribute("xml:base") {
            let around = scope.base.as_ref().or(self.address);
            scope.base = Url::options().base_url(around).parse(&base).ok().or(scope.base);
        }
        scope
    }
}

/// Reads `1:02:03`, `62:03` or `3723`.
fn duration(text: &str) -> Option<Duration> {
    let seconds = text.split('.').next()?.split(':').try_fold(0_u64, |seconds, part| {
        let part: u64 = part.trim().parse().ok()?;
        seconds.checked_mul(60)?.checked_add(part)
    })?;
    Some(Duration::from_secs(seconds)).filter(|duration| !duration.is_zero())
}
