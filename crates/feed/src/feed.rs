//! One feed: who publishes, and what.

use crate::{Author, Item, Language, Link, Localised, Version};

/// A feed as the rest of Tribune sees it: every text plain, every link absolute.
/// Fields follow JSON Feed 1.1; `None` and empty mean that the feed does not say.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Feed {
    /// The version of JSON Feed that it says it follows.
    pub version: Version,
    /// The name of the publication.
    pub title: Option<String>,
    /// What the publication is; the portal's tagline.
    pub description: Option<String>,
    /// The web page that the feed belongs to.
    pub home_page_url: Option<Link>,
    /// The feed's own address, as it gives it.
    pub feed_url: Option<Link>,
    /// Where the feed goes on, when it comes in pages.
    pub next_url: Option<Link>,
    /// A large square picture of the publication.
    pub icon: Option<Link>,
    /// A small square picture of the publication.
    pub favicon: Option<Link>,
    /// The language of whatever does not name its own.
    pub language: Option<Language>,
    /// Whether the feed says that it is finished: nothing will be added to it.
    pub expired: bool,
    /// Who writes whatever does not name its own authors.
    pub authors: Vec<Author>,
    /// The items, in the feed's order.
    pub items: Vec<Item>,
    /// What the feed says in `_tribune`.
    pub extension: FeedExtension,
}

/// The `_tribune` object of a feed: precision that JSON Feed has no field for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FeedExtension {
    /// The interface's languages, the default one first.
    pub languages: Vec<Language>,
    /// The portal's name by language.
    pub title: Localised,
    /// The portal's tagline by language.
    pub tagline: Localised,
    /// The tree of sections, in the order in which they are shown.
    pub sections: Vec<SectionExtension>,
    /// What the portal is to look like.
    pub theme: ThemeExtension,
    /// When the pages after the first are to be fetched.
    pub further_pages: FurtherPages,
}

/// When a feed that comes in pages wants those after the first to be fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FurtherPages {
    /// As soon as there is time.
    #[default]
    Unasked,
    /// Not before somebody looks for what is on them.
    WhenNeeded,
}

/// What makes a portal look like its publisher's.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ThemeExtension {
    /// `#` and three or six hexadecimal digits, as in CSS. How light it is does not matter.
    pub color: Option<String>,
    /// A square picture that stands beside the name.
    pub logo: Option<Link>,
}

/// A section as a feed declares it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SectionExtension {
    /// The section's segment in addresses, unique among its siblings.
    pub id: String,
    /// Its name by language.
    pub title: Localised,
    /// Its sub-sections.
    pub sections: Vec<SectionExtension>,
}
