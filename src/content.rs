//! What there is to show: the one state of the app.

use std::sync::Arc;

use portal::Portal;

use crate::LoadError;

/// The content, from first request to portal. Every page matches on this; nothing else fetches.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// The feeds were asked for.
    Loading,
    /// Here it is.
    Ready(Loaded),
    /// Nothing came that could be shown.
    Failed(LoadError),
}

/// A portal in hand. It is never thrown away for an error.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// The portal.
    pub portal: Arc<Portal>,
    /// The feeds that are missing from it, by name.
    pub missing: Vec<String>,
    /// How many items came so far, while the feeds' further pages are on their way.
    pub following: Option<usize>,
    /// Whether the feeds have further pages that wait until somebody looks for what is on them.
    pub has_more: bool,
    /// What came since, and is not shown until the visitor wants it.
    pub news: Option<News>,
    /// Why the feeds could not be read again, if they could not.
    pub stale: Option<LoadError>,
}

/// A newer portal that waits.
#[derive(Debug, Clone, PartialEq)]
pub struct News {
    /// The newer portal.
    pub portal: Arc<Portal>,
    /// How many articles are new in it; none where only others have changed.
    pub count: u32,
}

impl Loaded {
    /// A portal that is whole.
    pub fn new(portal: Arc<Portal>) -> Self {
        Self { portal, missing: Vec::new(), following: None, has_more: false, news: None, stale: None }
    }
}

impl Content {
    /// What is in hand, if anything is.
    pub fn loaded(&self) -> Option<&Loaded> {
        match self {
            Self::Ready(loaded) => Some(loaded),
            Self::Loading | Self::Failed(_) => None,
        }
    }

    /// The same, to change it.
    pub fn loaded_mut(&mut self) -> Option<&mut Loaded> {
        match self {
            Self::Ready(loaded) => Some(loaded),
            Self::Loading | Self::Failed(_) => None,
        }
    }

    /// Shows what waits. `false` where nothing did.
    pub fn show_news(&mut self) -> bool {
        let Some(loaded) = self.loaded_mut() else { return false };
        let Some(news) = loaded.news.take() else { return false };
        loaded.portal = news.portal;
        true
    }
}
