//! The portal's lists as feeds, in JSON Feed 1.1 and in RSS 2.0: of all articles and of each section's, in each language.

mod json_feed;
mod rss;
mod xml;

use std::sync::{Arc, Mutex, PoisonError};

use portal::Document;
use tribune::written::{JSON_FEED, Leaf, RSS, Writer, WrittenFeed};

use super::page_file;
use super::writing::Wanted;

/// A list that both feeds are made of.
struct List<'a> {
    writer: &'a Writer,
    leaf: Leaf,
    made: Mutex<Option<WrittenFeed>>,
}

impl List<'_> {
    /// What is in the feed. The texts are made once for both, and let go of then.
    fn feed(&self) -> WrittenFeed {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        made.take().unwrap_or_else(|| made.insert(self.writer.feed(&self.leaf)).clone())
    }
}

/// All feeds, but for those that would stand at the portal's own `sources`: a run would read what another has written.
pub(super) fn files<'a>(writer: &'a Writer, sources: &[String]) -> Vec<Wanted<'a>> {
    let mut files = Vec::new();
    for leaf in writer.leaves().filter(Leaf::has_feed) {
        let Some(folder) = page_file::folder(&leaf.address()) else { continue };
        let list = Arc::new(List { writer, leaf, made: Mutex::default() });
        for (name, write) in [(JSON_FEED, json_feed::of as fn(&WrittenFeed) -> String), (RSS, rss::of)] {
            let (path, list) = (format!("{folder}{name}"), Arc::clone(&list));
            if !sources.contains(&path) {
                files.push(Wanted { path, make: Box::new(move || write(&list.feed()).into_bytes()) });
            }
        }
    }
    files
}

/// What a document is. Both formats ask for a type where nobody knows it, too (RFC 2046, section 4.5.1).
fn media_type(document: &Document) -> &str {
    document.mime_type.as_deref().unwrap_or("application/octet-stream")
}
