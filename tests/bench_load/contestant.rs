//! What is opened.

/// A page with the seed's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Contestant {
    /// A page of nothing but the words: no style, no script.
    Plain,
    /// The same with one small style sheet, which a browser asks for once it has the page.
    Styled,
    /// The portal, whose page is there before the program is.
    Written,
    /// The portal, whose program makes the page.
    Unwritten,
}

impl Contestant {
    /// All of them.
    pub(crate) const ALL: [Self; 4] = [Self::Plain, Self::Styled, Self::Written, Self::Unwritten];

    /// What it is called in the table.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Plain => "bare page",
            Self::Styled => "bare page, a style",
            Self::Written => "portal, written",
            Self::Unwritten => "portal, not written",
        }
    }

    /// Where it is.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::Plain => "/bare/",
            Self::Styled => "/styled/",
            Self::Written | Self::Unwritten => "/en/news-and-analyses/goed-nieuws-de-brochure-cocreatie",
        }
    }

    /// Whether a program takes it over.
    pub(crate) fn has_program(self) -> bool {
        matches!(self, Self::Written | Self::Unwritten)
    }
}
