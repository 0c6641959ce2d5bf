//! What there is to show: the one state of the app.

use std::sync::Arc;

use feed::FeedError;
use portal::Portal;

/// How long a feed may take, in seconds.
pub const PATIENCE: u32 = 10;

/// The content, from first request to portal. Every page matches on this; nothing else fetches.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// The feeds were asked for.
    Loading,
    /// Here it is.
    Ready {
        /// The portal.
        portal: Arc<Portal>,
        /// Why some of the feeds are missing from it, if some are.
        missing: Vec<LoadError>,
    },
    /// Nothing came that could be shown.
    Failed(LoadError),
}

/// Why a feed could not be loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoadError {
    /// The browser got no answer, or was not allowed to read it.
    Unreachable,
    /// No whole answer came within [`PATIENCE`].
    Timeout,
    /// The server answered with an error (RFC 9110), 400 or above.
    Status(u16),
    /// What came is no feed.
    Feed(FeedError),
}
