//! One thing that feeds are found to do, with examples of it.

use feed::{Code, FeedError, Link, PagedFeed, read};

/// A row of a table.
pub struct Row {
    pub seen: &'static str,
    pub done: &'static str,
    pages: Vec<Vec<Vec<u8>>>,
}

/// What the reader tells of an example.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    Finding(Code),
    Error(FeedError),
}

impl Told {
    pub fn name(&self) -> String {
        match self {
            Self::Finding(code) => code.name().to_owned(),
            Self::Error(error) => {
                let debug = format!("{error:?}");
                debug.split([' ', '{']).next().unwrap().to_owned()
            }
        }
    }

    /// The name for a table, with a link to where it is explained.
    pub fn link(&self) -> String {
        match self {
            Self::Finding(code) => format!("[`{0}`](#{0})", code.name()),
            Self::Error(_) => format!("error `{}`", self.name()),
        }
    }
}

impl Row {
    /// A row whose examples are feeds.
    pub fn of(
        seen: &'static str,
        done: &'static str,
        feeds: impl IntoIterator<Item = impl Into<Vec<u8>>>,
    ) -> Self {
        Self { seen, done, pages: feeds.into_iter().map(|feed| vec![feed.into()]).collect() }
    }

    /// A row whose example is a feed in pages, the last of which may be missing: then it is empty.
    pub fn of_pages(
        seen: &'static str,
        done: &'static str,
        feeds: impl IntoIterator<Item = Vec<String>>,
    ) -> Self {
        let pages =
            feeds.into_iter().map(|pages| pages.into_iter().map(String::into_bytes).collect()).collect();
        Self { seen, done, pages }
    }

    /// What is told of all the examples, in the order of kinds, each once.
    pub fn told(&self) -> Vec<Told> {
        let mut told = Vec::new();
        for pages in &self.pages {
            for one in told_of(pages) {
                if !told.contains(&one) {
                    told.push(one);
                }
            }
        }
        told.sort_by_key(|told| match told {
            Told::Finding(code) => (1, Some(*code)),
            Told::Error(_) => (0, None),
        });
        told
    }
}

fn told_of(pages: &[Vec<u8>]) -> Vec<Told> {
    let address = |number: usize| Link::absolute(&format!("https://example.org/feed-{number}.json")).unwrap();
    let mut pages = pages.iter().enumerate();
    let (number, first) = pages.next().unwrap();
    let mut feed = match read(first, &address(number)) {
        Ok(first) => PagedFeed::new(first, address(number)),
        Err(error) => return vec![Told::Error(error)],
    };
    for (number, page) in pages {
        match read(page, &address(number)) {
            Ok(page) => feed.add(page, &address(number)),
            Err(error) => feed.fail(&error.to_string()),
        }
    }
    feed.findings().iter().map(|finding| Told::Finding(finding.code)).collect()
}

/// A sound feed, but for these fields.
pub fn feed(fields: &str) -> String {
    let all = format!(
        r#""version": "https://jsonfeed.org/version/1.1", "title": "T", {fields}, "items": [{{"id": "1", "content_text": "x"}}]"#
    );
    format!("{{{all}}}")
}

/// A sound feed with these items.
pub fn items(items: &str) -> String {
    format!(r#"{{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{items}]}}"#)
}

/// A sound feed with one item that is sound but for these fields.
pub fn item(fields: &str) -> String {
    items(&format!(
        r#"{{"id": "1", "url": "https://example.org/1", "title": "A", "content_text": "x", {fields}}}"#
    ))
}

/// A sound feed with one item that has a PDF, sound but for these fields.
pub fn attachment(fields: &str) -> String {
    item(&format!(r#""attachments": [{{"url": "https://example.org/a.pdf", {fields}}}]"#))
}
