//! Bytes to RSS or Atom.

use std::panic::{AssertUnwindSafe, catch_unwind};

use feed_rs::model::{Feed, Link, Text};
use feed_rs::parser::Builder;
use url::Url;

use super::{ConvertError, people};

/// Reads one page of a feed.
pub(super) fn parse(bytes: &[u8], address: Option<&Url>) -> Result<Feed, ConvertError> {
    let text = bytes.trim_ascii_start();
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text).trim_ascii_start();
    match text.first() {
        None => return Err(ConvertError::NoContent),
        Some(b'{' | b'[') => return Err(ConvertError::Json),
        Some(_) if is_page(text) => return Err(ConvertError::Html),
        Some(_) => {}
    }
    let parser = Builder::new().base_uri(address.map(Url::as_str)).id_generator(identifier).build();
    // Should the library panic all the same, whoever wrote the feed is to read a sentence.
    let tame = people::tame(text);
    let parsed = catch_unwind(AssertUnwindSafe(|| parser.parse(tame.as_ref())));
    match parsed {
        Ok(Ok(feed)) => Ok(feed),
        Ok(Err(error)) => Err(ConvertError::Unreadable(error.to_string())),
        Err(_) => {
            Err(ConvertError::Unreadable("an author's name or a number in it cannot be read".to_owned()))
        }
    }
}

fn is_page(text: &[u8]) -> bool {
    const BEGINNING: usize = 1_024;
    let beginning = text.get(..BEGINNING).unwrap_or(text).to_ascii_lowercase();
    beginning.starts_with(b"<!doctype html") || beginning.windows(5).any(|window| window == b"<html")
}

/// What stands for the id of an entry that has none: its address, else its title. It has to be the same next time.
// The library asks for a function of this shape.
#[expect(clippy::ref_option)]
fn identifier(links: &[Link], title: &Option<Text>, _: Option<&str>) -> String {
    let link = super::item::page(links).map(|link| link.href.trim().to_owned());
    link.or_else(|| title.as_ref().map(|title| title.content.trim().to_owned())).unwrap_or_default()
}
