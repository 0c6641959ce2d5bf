//! What the portal keeps on a visitor's device: all of it. The page about privacy is made from this, and nothing else is
//! kept under any other name.

/// Something that is kept, and for as long as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// The interface's language, where a visitor chose one.
    Language,
    /// The language whose articles alone are listed.
    Articles,
    /// Light or dark, where a visitor chose one.
    Theme,
    /// That a visitor wants no keyboard shortcuts.
    Shortcuts,
    /// How far each page of the tab's history was scrolled: one for each page, with a key behind this name.
    Positions,
}

/// Where it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Storage {
    /// On the device, until it is forgotten (`localStorage`).
    Device,
    /// With the tab, until that is closed (`sessionStorage`).
    Tab,
}

impl Kept {
    /// Everything.
    pub const ALL: [Self; 5] =
        [Self::Language, Self::Articles, Self::Theme, Self::Shortcuts, Self::Positions];

    /// The name that it is kept under.
    pub fn name(self) -> &'static str {
        match self {
            Self::Language => "tribune:language",
            Self::Articles => "tribune:articles",
            Self::Theme => "tribune:theme",
            Self::Shortcuts => "tribune:shortcuts",
            Self::Positions => "tribune:",
        }
    }

    /// Where it is kept.
    pub fn storage(self) -> Storage {
        if self == Self::Positions { Storage::Tab } else { Storage::Device }
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
