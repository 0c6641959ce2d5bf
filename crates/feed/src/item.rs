//! One item of a feed: what the portal shows as an article.

use std::sync::Arc;

use crate::{Attachment, Author, Code, Language, Link, Timestamp};

/// An item, following JSON Feed 1.1: titles and summaries are plain text, links are absolute.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Item {
    /// Unique within the feed. A number in the feed is kept as its JSON lexeme.
    pub id: String,
    /// The item's own page on the web.
    pub url: Option<Link>,
    /// A page elsewhere that the item is about.
    pub external_url: Option<Link>,
    /// The title, when the item has one.
    pub title: Option<String>,
    /// The body as HTML. Nobody has vouched for it yet: see DESIGN, section 5.
    pub content_html: Option<Arc<str>>,
    /// The body as plain text.
    pub content_text: Option<Arc<str>>,
    /// A sentence or two.
    pub summary: Option<String>,
    /// The main picture.
    pub image: Option<Link>,
    /// A picture to go across the top.
    pub banner_image: Option<Link>,
    /// When the item was published; `None` is undated, never "now".
    pub date_published: Option<Timestamp>,
    /// When the item last changed.
    pub date_modified: Option<Timestamp>,
    /// The item's own authors. The feed's stand in only when there are none.
    pub authors: Vec<Author>,
    /// Topics, as written, without repeats.
    pub tags: Vec<String>,
    /// The item's language: its own, else the feed's.
    pub language: Option<Language>,
    /// Files that belong to the item.
    pub attachments: Vec<Attachment>,
    /// What the item says in `_tribune`.
    pub extension: ItemExtension,
}

impl Item {
    /// Whether this item changed after `other`, else was published after it; no date at all is oldest.
    pub(crate) fn is_newer(&self, other: &Self) -> bool {
        (self.date_modified, self.date_published) > (other.date_modified, other.date_published)
    }

    /// What to say of this item when `kept`, which has its id, is shown and this one is not.
    pub(crate) fn repeats(&self, kept: &Self) -> Code {
        if self == kept { Code::ItemRepeated } else { Code::IdDuplicate }
    }
}

/// The `_tribune` object of an item.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ItemExtension {
    /// The path of the section's ids, as in `publications/annual-reports`.
    pub section: Option<String>,
    /// The article's segment in addresses.
    pub slug: Option<String>,
    /// The ids of items that say the same in another language.
    pub translations: Vec<String>,
    /// Whether the item leads its section.
    pub featured: bool,
    /// Paths at which the article used to be.
    pub redirect_from: Vec<String>,
    /// A feed with this item alone, whole: here it has the beginning of its text only.
    pub body_url: Option<Link>,
}
