//! Who opens the document.

/// A page, and the way to open a document in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Contestant {
    /// The plainest page that loads the same library.
    Plain,
    /// The portal, by a click that nothing announced.
    Portal,
    /// The portal, by a click half a second after the pointer came to the link.
    AfterHover,
}

impl Contestant {
    /// All of them.
    pub(crate) const ALL: [Self; 3] = [Self::Plain, Self::Portal, Self::AfterHover];

    /// The page with the links.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::Plain => "/plain/",
            Self::Portal | Self::AfterHover => "/en/news/documents",
        }
    }
}
