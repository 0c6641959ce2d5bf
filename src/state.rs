//! What the app holds, and gives to whatever asks for it by context.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{Base, Content, Locale, SourcesKept};

/// The app's state.
#[derive(Debug, Clone)]
pub struct State {
    /// Where the portal is deployed.
    pub base: Base,
    /// What there is to show.
    pub content: RwSignal<Content>,
    /// The feeds that the content came from.
    pub sources: SourcesKept,
    /// Whether the visitor waits for a place that may be on a feed's later page.
    pub is_seeking: RwSignal<bool>,
    /// The interface's texts.
    pub locale: RwSignal<Arc<Locale>>,
    /// The languages that the visitor prefers, the best first.
    pub preferred: Arc<[feed::Language]>,
    /// What the portal is called until the feed says it.
    pub working_title: Arc<str>,
}
