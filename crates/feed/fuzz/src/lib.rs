//! What holds for every feed that can be read, whatever its bytes.

use std::collections::HashSet;

use feed::{Author, Feed, Finding, Item, Link};

/// Findings quote so many characters of the feed.
const LONGEST_QUOTE: usize = 80;

/// Reads a feed, and sees to what must hold.
///
/// # Panics
/// When something does not.
pub fn read(bytes: &[u8]) -> Option<(Feed, Vec<Finding>)> {
    let address = Link::absolute("https://cms.example.net/export/feed.json").unwrap();
    let (feed, findings) = feed::read(bytes, &address).ok()?;
    let mut ids = HashSet::new();
    for item in &feed.items {
        assert!(ids.insert(&item.id), "an id is there twice: {}", item.id);
    }
    for text in plain_texts(&feed) {
        assert_plain(text);
    }
    for finding in &findings {
        assert!(finding.found.chars().count() <= LONGEST_QUOTE, "{finding:?}");
        assert!(finding.place.len() < 500, "{finding:?}");
    }
    let written: usize = feed.items.iter().map(size).sum();
    // The most that becomes of a byte is `%EF%BF%BD`, when it cannot be read and stands in an address that is the id.
    assert!(written <= 9 * bytes.len(), "{written} bytes of {}", bytes.len());
    Some((feed, findings))
}

/// That a text can be shown as it is: one line, no blanks around it, nothing that misleads.
///
/// # Panics
/// When it cannot.
pub fn assert_plain(text: &str) {
    assert_eq!(text.trim(), text);
    let misleads = |letter: char| letter.is_control() || ('\u{202a}'..='\u{202e}').contains(&letter);
    assert!(!text.contains(misleads) && !text.contains("  "), "{text:?}");
}

fn plain_texts(feed: &Feed) -> impl Iterator<Item = &str> {
    let of_items = feed.items.iter().flat_map(|item| {
        let tags = item.tags.iter().map(String::as_str);
        let titles = item.attachments.iter().filter_map(|attachment| attachment.title.as_deref());
        let own = [item.title.as_deref(), item.summary.as_deref()].into_iter().flatten();
        own.chain(tags).chain(titles).chain(names(&item.authors))
    });
    let own = [feed.title.as_deref(), feed.description.as_deref()].into_iter().flatten();
    own.chain(names(&feed.authors)).chain(of_items)
}

fn names(authors: &[Author]) -> impl Iterator<Item = &str> {
    authors.iter().filter_map(|author| author.name.as_deref())
}

/// How much text there is in an item, without its links.
fn size(item: &Item) -> usize {
    let texts = [&item.title, &item.summary].into_iter().flatten();
    let tags: usize = item.tags.iter().map(String::len).sum();
    let bodies =
        [item.content_html.as_deref(), item.content_text.as_deref()].into_iter().flatten().map(str::len);
    item.id.len() + texts.map(String::len).sum::<usize>() + tags + bodies.sum::<usize>()
}
