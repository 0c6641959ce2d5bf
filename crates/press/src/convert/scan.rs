//! What the feed's reader (`feed-rs`) does not tell, read from the XML once more.
//!
//! It drops an enclosure beside `media:content`, a thumbnail without one, the language and base address of what is
//! around an entry, and whole entries of RSS 1.0 that have no address. A scan: elements count by their usual prefixes.

mod element;
mod walk;

use quick_xml::Reader;
use quick_xml::encoding::DecodingReader;
use quick_xml::events::Event;
use std::time::Duration;
use url::Url;

use walk::Walk;

/// What is in force somewhere in a feed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Scope {
    /// A language tag, as it is written.
    pub(super) language: Option<String>,
    /// The address that relative ones are relative to, when the feed says it.
    pub(super) base: Option<Url>,
}

/// A file of an entry, as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct WrittenFile {
    pub(super) url: String,
    pub(super) mime_type: Option<String>,
    pub(super) title: Option<String>,
    pub(super) size_in_bytes: Option<u64>,
    pub(super) duration: Option<Duration>,
}

/// What an entry has besides what the reader tells.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Scanned {
    pub(super) scope: Scope,
    /// Enclosures, `media:content` and links to enclosures, in the feed's order.
    pub(super) files: Vec<WrittenFile>,
    /// Small pictures, each with its width in pixels where that is said.
    pub(super) thumbnails: Vec<(String, u32)>,
    /// How long a podcast's sound plays.
    pub(super) duration: Option<Duration>,
}

/// What a feed has besides what the reader tells.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// What is in force in the feed as a whole.
    pub(super) feed: Scope,
    /// The entries that the reader keeps, in their order.
    pub(super) items: Vec<Scanned>,
    /// How many it does not keep.
    pub(super) lost: usize,
}

/// Scans a feed. Where the XML breaks off, what came before is kept.
pub(super) fn scan(xml: &[u8], address: Option<&Url>) -> Scan {
    let mut reader = Reader::from_reader(DecodingReader::new(xml));
    reader.config_mut().trim_markup_names_in_closing_tags = true;
    reader.config_mut().expand_empty_elements = true;
    let mut walk = Walk::new(address);
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Decl(declaration)) => {
                if let Some(encoding) = declaration.encoder() {
                    reader.get_mut().set_encoding(encoding);
                }
            }
            Ok(Event::Start(tag)) => walk.start(&tag),
            Ok(Event::Text(text)) => walk.text(&text),
            Ok(Event::CData(text)) => walk.text(&text),
            Ok(Event::End(_)) => walk.end(),
            Ok(Event::Eof) | Err(_) => return walk.finish(),
            Ok(_) => {}
        }
    }
}

#[cfg(test)]
mod tests;
