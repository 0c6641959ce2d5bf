//! What a visitor waits for that the feeds have not brought yet.

use feed::Link;

/// What is waited for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Wanted {
    /// Nothing.
    #[default]
    Nothing,
    /// What may be on the feeds' further pages.
    Pages,
    /// The whole of an article, which is there.
    Body(Link),
}
