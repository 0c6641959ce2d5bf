//! What the app holds, and gives to whatever asks for it by context.

use std::sync::Arc;

use feed::{Feed, Link};
use leptos::prelude::*;
use portal::{OwnPage, Spot};

use crate::{Base, Content, ListPart, Locale, Page, PageParts, SourcesKept};

/// The app's state.
#[derive(Debug, Clone)]
pub struct State {
    /// Where the portal is deployed.
    pub base: Base,
    /// What there is to show.
    pub content: RwSignal<Content>,
    /// The feeds that the content came from.
    pub sources: SourcesKept,
    /// The interface's texts.
    pub locale: RwSignal<Arc<Locale>>,
    /// The languages that the visitor prefers, the best first.
    pub preferred: Arc<[feed::Language]>,
    /// What the portal is called until the feed says it.
    pub working_title: Arc<str>,
}

impl State {
    /// A page of the portal's own, as long as there is a portal; for the back pages, which draw anew when there is another.
    pub(crate) fn own_page(&self, own: OwnPage) -> Option<Page> {
        let portal = self.content.with(|content| Some(Arc::clone(&content.loaded()?.portal)))?;
        let locale = self.locale.get_untracked();
        let language = portal.best_language(std::slice::from_ref(&locale.requested)).clone();
        let place = portal.place(&language, Spot::Own(own));
        Some(PageParts { place, part: ListPart::default(), locale, base: self.base.clone() }.into())
    }

    /// Every feed that the page names, with what came from there; for the back pages, too.
    pub(crate) fn feeds(&self) -> Vec<(Link, Option<Feed>)> {
        self.content.track();
        let sources = self.sources.get_value();
        let sources = sources.borrow();
        let feed = |source: &crate::Source| source.feed().map(|feed| feed.feed().clone());
        sources.iter().map(|source| (source.address.clone(), feed(source))).collect()
    }
}
