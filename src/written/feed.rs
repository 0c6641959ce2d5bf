//! A list as a feed, for whoever follows it in a reader of their own.

use feed::Timestamp;
use portal::{ArticleId, Spot};

use super::{Leaf, Writer, WrittenItem, item};
use crate::Page;

/// So many of the newest articles a feed has. What is older is on the list.
pub const IN_A_FEED: usize = 50;

/// What the JSON Feed of a list is called, and its RSS: below its address. No place is called so, for slugs have no dots.
pub const JSON_FEED: &str = "feed.json";
/// See [`JSON_FEED`].
pub const RSS: &str = "rss.xml";

/// A feed, before it is JSON Feed or RSS. All addresses are whole.
#[derive(Debug, Clone, PartialEq)]
pub struct WrittenFeed {
    /// What the list is called, and whose it is.
    pub title: String,
    /// The line under the portal's name.
    pub description: Option<String>,
    /// The interface's language.
    pub language: String,
    /// The list's own page.
    pub home: String,
    /// Where it is as JSON Feed.
    pub json_feed: String,
    /// Where it is as RSS.
    pub rss: String,
    /// The portal's logo.
    pub logo: Option<String>,
    /// Whether nothing will be published any more.
    pub is_finished: bool,
    /// When something in it last changed.
    pub changed: Option<Timestamp>,
    /// What the list shows, newest first, at most [`IN_A_FEED`].
    pub items: Vec<WrittenItem>,
}

impl Leaf {
    /// Whether there is a feed of it: of all articles, and of each section's.
    pub fn has_feed(&self) -> bool {
        self.page == 1 && matches!(self.place.spot(), Spot::Home | Spot::Section(_))
    }
}

impl Writer {
    /// The feed of a list.
    pub fn feed(&self, leaf: &Leaf) -> WrittenFeed {
        let page = self.page(leaf);
        let (portal, language) = (page.place.portal(), page.place.language());
        let mut articles = portal.articles_in(page.place.spot(), language, None);
        articles.truncate(IN_A_FEED);
        let address = page.place.address();
        let items: Vec<WrittenItem> = articles.into_iter().map(|id| self.item(&page, id)).collect();
        WrittenFeed {
            title: title(&page),
            description: portal.tagline(language).map(|tagline| tagline.value),
            language: page.locale.language.to_string(),
            home: item::whole(&page, &address),
            json_feed: item::whole(&page, &address.child(JSON_FEED)),
            rss: item::whole(&page, &address.child(RSS)),
            logo: portal.theme().logo.as_ref().map(ToString::to_string),
            is_finished: portal.is_finished(),
            changed: items.iter().filter_map(|item| item.modified.or(item.published)).max(),
            items,
        }
    }

    fn item(&self, page: &Page, id: ArticleId) -> WrittenItem {
        item::of(page, id, self.feeds.get(page.place.portal().article(id).feed))
    }
}

/// As readers list it among others.
pub(super) fn title(page: &Page) -> String {
    if page.place.spot() == Spot::Home { page.portal_name().value } else { page.window_title() }
}
