//! Who writes, and what is written.

use std::sync::Arc;

use feed::{Feed, Language, Link, PagedFeed};
use portal::{Place, Portal, Spot};

use super::{Leaf, Said, body, describe, feed_links, links, social, structured};
use crate::locale::{BackTexts, direction};
use crate::{Base, ListPart, Locale, Page, PageParts};

/// Everything that it takes to write the pages of a portal.
pub struct Writer {
    pub(super) base: Base,
    pub(super) portal: Arc<Portal>,
    pub(super) feeds: Vec<PagedFeed>,
    interfaces: Vec<Interface>,
}

/// The texts for one of the portal's languages.
pub(super) struct Interface {
    pub(super) locale: Arc<Locale>,
    pub(super) back: BackTexts,
}

/// A page, ready to be set into the portal's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenPage {
    /// The value for the document's `lang`.
    pub language: String,
    /// The value for the document's `dir`.
    pub direction: &'static str,
    /// What goes into the title bar.
    pub title: String,
    /// HTML for the head.
    pub head: String,
    /// HTML for the body. `None` where only the program can show what is there.
    pub body: Option<String>,
}

impl Writer {
    /// The portal that the feeds make, as it is `now` (in seconds since 1970-01-01T00:00:00Z): what is dated ahead waits for its
    /// time. `locale_file` gives what is in a file of the portal's folder, `locales/nl.json`, if it is there.
    pub fn new(
        base: Base,
        feeds: Vec<PagedFeed>,
        now: i64,
        locale_file: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Self {
        let known: Vec<(&Feed, &Link)> = feeds.iter().map(|feed| (feed.feed(), feed.address())).collect();
        let portal = Arc::new(Portal::published(&known, now));
        let interfaces =
            portal.languages().iter().map(|language| Interface::of(language, locale_file)).collect();
        Self { base, portal, feeds, interfaces }
    }

    /// The portal.
    pub fn portal(&self) -> &Arc<Portal> {
        &self.portal
    }

    /// The feeds that it is made of.
    pub fn feeds(&self) -> &[PagedFeed] {
        &self.feeds
    }

    /// Every page that is to be written, each address once.
    pub fn leaves(&self) -> impl Iterator<Item = Leaf> {
        let places = self.portal.languages().iter().flat_map(|language| self.portal.places(language));
        places.flat_map(Leaf::of)
    }

    /// Writes a page.
    pub fn write(&self, leaf: &Leaf) -> WrittenPage {
        let interface = self.interface(&leaf.place);
        let page = self.page(leaf);
        let language = &page.locale.language;
        let (head, body) = if leaf.is_for_the_program() {
            (describe::NOT_INDEXED.to_owned(), None)
        } else {
            (self.head(&page), Some(body::of(self, interface, &page)))
        };
        WrittenPage {
            language: language.to_string(),
            direction: direction(Some(language)),
            title: page.window_title(),
            head,
            body,
        }
    }

    /// The page for an address at which there is nothing, in the portal's first language.
    pub fn not_found(&self) -> WrittenPage {
        let place = self.portal.place(self.portal.default_language(), Spot::Home);
        let interface = self.interface(&place);
        let page = self.page_of(place, ListPart::default());
        let language = &interface.locale.language;
        WrittenPage {
            language: language.to_string(),
            direction: direction(Some(language)),
            title: interface.locale.texts.not_found(),
            head: describe::NOT_INDEXED.to_owned(),
            body: Some(body::of_nothing(&page)),
        }
    }

    fn head(&self, page: &Page) -> String {
        let said = Said::of(page);
        let parts = [
            describe::html(&said),
            links::html(&said),
            feed_links::html(page),
            social::html(page, &said),
            structured::html(page, &said, self),
        ];
        parts.concat()
    }

    pub(super) fn page(&self, leaf: &Leaf) -> Page {
        self.page_of(leaf.place.clone(), leaf.part())
    }

    pub(super) fn page_of(&self, place: Place, part: ListPart) -> Page {
        let locale = Arc::clone(&self.interface(&place).locale);
        PageParts { place, part, locale, base: self.base.clone() }.into()
    }

    /// There is one for each language of the portal, of which there is at least one.
    fn interface(&self, place: &Place) -> &Interface {
        let is_its = |interface: &&Interface| interface.locale.requested == *place.language();
        self.interfaces.iter().find(is_its).unwrap_or(&self.interfaces[0])
    }
}

impl Interface {
    /// As the browser has them: a region's own file, else its language's, else what is compiled in, which is English.
    fn of(language: &Language, locale_file: &dyn Fn(&str) -> Option<Vec<u8>>) -> Self {
        for tag in [language.as_str(), language.primary()] {
            let Some(own) = Language::parse(tag).filter(|own| *own != Language::english()) else { break };
            let name = format!("locales/{}.json", tag.to_ascii_lowercase());
            let Some(file) = locale_file(&name) else { continue };
            if let (Ok(locale), Ok(back)) = (Locale::read(language.clone(), &file), BackTexts::read(&file)) {
                return Self { locale: Arc::new(Locale { language: own, ..locale }), back };
            }
        }
        Self { locale: Arc::new(Locale::english(language.clone())), back: BackTexts::english() }
    }
}
