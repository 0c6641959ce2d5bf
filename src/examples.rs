//! Feeds that show what there is, each with a name, and what is made of them. The tests and the specimen page use the same,
//! and no program of a visitor's has them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "an example that cannot be read is wrong, and each test says so"
)]

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use feed::{Language, Link, PagedFeed};
use leptos::prelude::*;
use portal::{Address, ArticleId, DocumentId, Portal, Resolved, Spot};

use crate::{Base, Content, ListPart, LoadError, Loaded, Locale, Page, PageParts, Source, Sources, State};

/// The demo: five languages, sections in sections, articles and documents as a publisher has them.
pub(crate) const DEMO: &str = include_str!("../public/feed.json");
/// Articles of every shape: with all there is, with words as long as Dutch has them, from right to left, with nothing but a
/// title, in nobody knows which language.
pub(crate) const SHAPES: &str = include_str!("examples/shapes.json");
/// The same work in three languages, and others in one.
pub(crate) const LANGUAGES: &str = include_str!("examples/languages.json");
/// Files of every kind, works in several formats, covers.
pub(crate) const DOCUMENTS: &str = include_str!("examples/documents.json");
/// Who has written it, and an article by nobody.
pub(crate) const SIGNED: &str = include_str!("examples/signed.json");
/// Something that the feed doctor mends.
pub(crate) const MENDED: &str = include_str!("examples/mended.json");
/// Documents that are tagged, that are not, and of which nobody says it; all on another site.
pub(crate) const UNTAGGED: &str = include_str!("examples/untagged.json");
/// Nothing yet.
pub(crate) const EMPTY: &str = include_str!("examples/empty.json");
/// Nothing, and nothing more to come.
pub(crate) const ENDED: &str = include_str!("examples/ended.json");

/// The portal is deployed here, and the feed beside it.
pub(crate) const HOME: &str = "https://example.org/portal/";

/// A portal of one feed.
pub(crate) fn portal(feed: &str) -> Content {
    let address = link("feed.json");
    let (feed, _) = feed::read(feed.as_bytes(), &address).unwrap();
    Content::Ready(Loaded::new(Arc::new(Portal::build(vec![(feed, address)]))))
}

/// What the app holds, with the interface in a language.
pub(crate) fn state(content: Content, language: Language) -> State {
    State {
        base: base(),
        content: RwSignal::new(content),
        sources: StoredValue::new_local(Sources::default()),
        locale: RwSignal::new(locale(&language)),
        preferred: Arc::new([]),
        working_title: "FLORA".into(),
    }
}

/// What the app holds in English when these feeds have come, or could not come.
pub(crate) fn state_of(sources: Vec<Source>) -> State {
    let feeds = sources.iter().filter_map(Source::feed);
    let feeds = feeds.map(|feed| (feed.feed().clone(), feed.address().clone())).collect();
    let content = Content::Ready(Loaded::new(Arc::new(Portal::build(feeds))));
    let state = state(content, Language::english());
    state.sources.set_value(Rc::new(RefCell::new(sources)));
    state
}

/// What came of a feed that the page names.
pub(crate) fn source(name: &str, outcome: Result<&str, LoadError>) -> Source {
    let address = link(&[name, ".json"].concat());
    let read = |json: &str| PagedFeed::new(feed::read(json.as_bytes(), &address).unwrap(), address.clone());
    Source { outcome: Some(outcome.map(read)), size_in_bytes: 2_000, ..Source::new(address.clone(), None) }
}

/// The page at an address of a portal of one feed.
pub(crate) fn page(feed: &str, address: &str) -> Page {
    let Content::Ready(Loaded { portal, .. }) = portal(feed) else { panic!("there is no portal") };
    let address = Address::parse(address);
    let Resolved::Found(place) = portal.resolve(&address, &Language::english()) else {
        panic!("there is nothing at {address}")
    };
    let locale = locale(place.language());
    PageParts { part: ListPart::of(&address), locale, base: base(), place }.into()
}

/// The page of an article.
pub(crate) fn article(feed: &str, address: &str) -> (Page, ArticleId) {
    let page = page(feed, address);
    let Spot::Article(article) = page.place.spot() else { panic!("there is no article at {address}") };
    (page, article)
}

/// The page of a document.
pub(crate) fn document(feed: &str, address: &str) -> (Page, ArticleId, DocumentId) {
    let page = page(feed, address);
    let Spot::Document(article, document) = page.place.spot() else {
        panic!("there is no document at {address}")
    };
    (page, article, document)
}

/// A language that there is.
pub(crate) fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

/// The interface's texts as they are deployed.
pub(crate) fn locale(language: &Language) -> Arc<Locale> {
    let file = format!("{}/public/locales/{language}.json", env!("CARGO_MANIFEST_DIR"));
    Arc::new(Locale::read(language.clone(), &std::fs::read(file).unwrap()).unwrap())
}

fn base() -> Base {
    Base::new(&link("")).unwrap()
}

fn link(name: &str) -> Link {
    Link::absolute(&[HOME, name].concat()).unwrap()
}
