//! The other sites that feeds name files of, for the page about privacy: what is asked of whom.

use std::collections::{BTreeMap, BTreeSet};

use feed::{Feed, Item, Link};

use crate::body_links;
use crate::embedded::embedded;
use crate::markup::{Markup, Piece, Tag};

/// What there is of a feed at an origin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Brings {
    /// A feed, or a page of one.
    Feeds,
    /// Pictures, which come with the page that they are on.
    Pictures,
    /// Documents and recordings, which come when somebody opens them.
    Documents,
    /// Pages that are embedded, which come when somebody has them shown.
    Frames,
}

/// Every origin but the portal's `own`, and what is there, in the order of their names. Looks through bodies without a
/// parser: it may find more than pages show.
pub fn other_origins(feeds: &[(&Feed, &Link)], own: &str) -> Vec<(String, BTreeSet<Brings>)> {
    let mut found = Found::default();
    for (feed, address) in feeds {
        found.add(Brings::Feeds, [*address].into_iter().chain(&feed.next_url));
        let avatars = feed.authors.iter().filter_map(|author| author.avatar.as_ref());
        found.add(Brings::Pictures, avatars);
        for item in &feed.items {
            let base = item.url.as_ref().or(feed.home_page_url.as_ref()).unwrap_or(address);
            found.add_item(item, base);
        }
    }
    found.0.remove(own);
    found.0.into_iter().collect()
}

#[derive(Default)]
struct Found(BTreeMap<String, BTreeSet<Brings>>);

impl Found {
    fn add<'a>(&mut self, brings: Brings, links: impl IntoIterator<Item = &'a Link>) {
        for link in links {
            self.0.entry(link.origin().to_owned()).or_default().insert(brings);
        }
    }

    fn add_item(&mut self, item: &Item, base: &Link) {
        let avatars = item.authors.iter().filter_map(|author| author.avatar.as_ref());
        let covers = item.attachments.iter().filter_map(|attachment| attachment.extension.cover.as_ref());
        self.add(Brings::Pictures, item.image.iter().chain(&item.banner_image).chain(avatars).chain(covers));
        self.add(Brings::Documents, item.attachments.iter().map(|attachment| &attachment.url));
        let Some(html) = &item.content_html else { return };
        let documents = body_links::pdf_links(html, base);
        self.add(Brings::Documents, documents.iter().map(|document| &document.url));
        for piece in Markup::new(html) {
            if let Piece::Tag(tag) = piece {
                self.add_tag(&tag, base);
                let frame = frame(&tag, base);
                let is_document = |frame: &&Link| documents.iter().any(|document| document.url == **frame);
                self.add(Brings::Frames, frame.as_ref().filter(|frame| !is_document(frame)));
            }
        }
    }

    fn add_tag(&mut self, tag: &Tag<'_>, base: &Link) {
        let brings = match () {
            () if tag.is_end => return,
            () if tag.is_one_of(&["img", "picture"]) => Brings::Pictures,
            () if tag.is_one_of(&["audio", "video", "source", "track"]) => Brings::Documents,
            () => return,
        };
        let sources = tag.attribute("srcset").unwrap_or_default();
        // `a.jpg 1x, b.jpg 2x`
        let sources =
            sources.split(',').filter_map(|source| source.split_whitespace().next().map(str::to_owned));
        let sources: Vec<Link> = tag
            .attribute("src")
            .into_iter()
            .chain(sources)
            .filter_map(|source| base.resolve(&source).ok())
            .collect();
        self.add(if tag.attribute("srcset").is_some() { Brings::Pictures } else { brings }, &sources);
        let poster = tag.attribute("poster").and_then(|poster| base.resolve(&poster).ok());
        self.add(Brings::Pictures, &poster);
    }
}

/// The page that a tag embeds, where it is shown from.
fn frame(tag: &Tag<'_>, base: &Link) -> Option<Link> {
    if tag.is_end || !tag.is_one_of(&["iframe", "object", "embed"]) {
        return None;
    }
    embedded(base, &tag.attribute("src").or_else(|| tag.attribute("data"))?)
}
