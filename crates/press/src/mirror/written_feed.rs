//! A feed as it is written into the folder: with all its pages, and the addresses of copies where there are any.
//!
//! Relative addresses of an item count from its own page (`url`), else from the publisher's (`home_page_url`), and both are on
//! another server. So neither is in the copy of a feed: what the portal makes of them, the slug, is in `_tribune`, and they
//! themselves are in `_tribune_mirror`, where no reader of feeds looks.

mod attachment;
mod extension;
mod item;
mod linked;
mod members;

use super::kind::Kind;
use super::manifest::Copy;
use feed::{Author, Link, PagedFeed};
pub(super) use members::Node;
use members::{Members, text};

/// Whoever knows the copy of a file: by its address, what it is, and which item names it. No kind is a file that is not copied.
pub(super) type Find<'a, 'c> = dyn Fn(&Link, Option<Kind>, Option<&str>) -> Option<&'c Copy> + 'a;

/// The feed as JSON Feed 1.1.
pub(super) fn written(paged: &PagedFeed, find: &Find<'_, '_>) -> Node {
    let feed = paged.feed();
    let picture = |link: &Link| address(link, Kind::Picture, None, find);
    let base = feed.home_page_url.as_ref().unwrap_or(paged.address());
    let mut members = Members::default();
    members.put("version", "https://jsonfeed.org/version/1.1");
    members.maybe("title", feed.title.as_deref().map(text));
    members.maybe("description", feed.description.as_deref().map(text));
    members.maybe("icon", feed.icon.as_ref().map(picture));
    members.maybe("favicon", feed.favicon.as_ref().map(picture));
    members.maybe("language", feed.language.as_ref().map(feed::Language::as_str));
    members.maybe("expired", feed.expired.then_some(Node::Flag(true)));
    members.list("authors", authors(&feed.authors, None, find));
    members.maybe("_tribune", extension::of(&feed.extension, &picture));
    let mut origin = Members::default();
    origin.put("source", public(paged.address()));
    origin.maybe("home_page_url", feed.home_page_url.as_ref().map(Link::as_str));
    members.maybe("_tribune_mirror", origin.object());
    let items = feed.items.iter().map(|item| item::of(item, base, feed.language.as_ref(), find));
    members.put("items", Node::List(items.collect()));
    members.whole()
}

/// An address without what may be a secret: a name and password, and what is behind a question mark.
fn public(link: &Link) -> String {
    let (scheme, host) = link.origin().split_once("://").unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default();
    format!("{scheme}://{host}{}", link.path())
}

/// The address of a copy, else of the file itself.
fn address(link: &Link, kind: Kind, item: Option<&str>, find: &Find<'_, '_>) -> String {
    find(link, Some(kind), item).map_or_else(|| link.to_string(), |copy| members::relative(&copy.path))
}

fn authors(authors: &[Author], item: Option<&str>, find: &Find<'_, '_>) -> Vec<Node> {
    let author = |author: &Author| {
        let mut members = Members::default();
        members.maybe("name", author.name.as_deref().map(text));
        members.maybe("url", author.url.as_ref().map(Link::as_str));
        let avatar = author.avatar.as_ref();
        members.maybe("avatar", avatar.map(|link| address(link, Kind::Picture, item, find)));
        members.whole()
    };
    authors.iter().map(author).collect()
}
