//! What each page is given.

use std::ops::Deref;
use std::sync::Arc;

use feed::Language;
use portal::{Label, OwnPage, Place, Spot, Text};

use crate::locale::direction;
use crate::platform::language_name;
use crate::{Base, ListPart, Locale};

/// A place, and what it takes to show it. Every component is given one, so it is one pointer: as its parts it was moved about in
/// 1.3 KB (brotli) more of the browser's program.
#[derive(Debug, Clone, PartialEq)]
pub struct Page(Arc<PageParts>);

/// What a page has.
#[derive(Debug, PartialEq)]
pub struct PageParts {
    /// What is shown.
    pub place: Place,
    /// Which part of its list is shown, where the place has a list.
    pub part: ListPart,
    /// The interface's texts.
    pub locale: Arc<Locale>,
    /// Where the portal is deployed.
    pub base: Base,
}

impl Deref for Page {
    type Target = PageParts;

    fn deref(&self) -> &PageParts {
        &self.0
    }
}

impl From<PageParts> for Page {
    fn from(parts: PageParts) -> Self {
        Self(Arc::new(parts))
    }
}

impl Page {
    /// The address of another spot in this page's language, for `href`.
    pub fn href(&self, spot: Spot) -> String {
        self.base.href(&self.place.portal().address(self.place.language(), spot))
    }

    /// The address of another page of this place's list.
    pub fn list_href(&self, page: usize) -> String {
        self.base.href(&self.part.with_page(page).written(self.place.address()))
    }

    /// The whole address of what is shown, under its own language (RFC 6596), then where it is in other languages
    /// (`hreflang`, else `x-default`): each after its language, and that after a blank.
    pub fn head_links(&self) -> Vec<String> {
        let whole = |address| {
            let path = self.base.href(&address);
            self.base.link().resolve(&path).map(|link| link.as_str().to_owned()).unwrap_or(path)
        };
        // A list of one language only is a part of the whole list; its pages are no pages of that.
        let page = if self.part.only.is_some() { 1 } else { self.part.page };
        let part = ListPart::default().with_page(page);
        let mut links = vec![[" ", &whole(part.written(self.place.canonical()))].concat()];
        for alternate in self.place.alternates() {
            let language = alternate.language.map_or("x-default".to_owned(), |language| language.to_string());
            links.push([&language, " ", &whole(part.written(alternate.address))].concat());
        }
        links
    }

    /// The words of a label, the interface's own included.
    pub fn words(&self, label: Label) -> Text {
        let own = |text: String| Text::new(text, Some(self.locale.language.clone()));
        match label {
            Label::Home => own(self.locale.texts.home()),
            Label::DefaultSection => own(self.locale.texts.news_and_analyses()),
            Label::Own(page) => self.own_name(page),
            Label::Text(text) => text,
        }
    }

    /// What a page of the portal's own is called.
    pub fn own_name(&self, page: OwnPage) -> Text {
        let texts = &self.locale.texts;
        let name = match page {
            OwnPage::Topics => texts.topics(),
            OwnPage::Authors => texts.authors(),
            OwnPage::Years => texts.years(),
            OwnPage::About => texts.about_portal(),
            OwnPage::Accessibility => texts.accessibility(),
            OwnPage::FeedHealth => texts.feed_health(),
        };
        Text::new(name, Some(self.locale.language.clone()))
    }

    /// What the portal is called; where nobody says it, that this is home.
    pub fn portal_name(&self) -> Text {
        let title = self.place.portal().title(self.place.language());
        title.unwrap_or_else(|| self.words(Label::Home))
    }

    /// What this place is called.
    pub fn title(&self) -> Text {
        self.words(self.place.label())
    }

    /// What goes into the title bar: where one is, then the portal's name.
    pub fn window_title(&self) -> String {
        let name = self.place.portal().title(self.place.language()).map(|title| title.value);
        let mut here = (self.place.spot() != Spot::Home).then(|| self.title().value);
        if let Some(here) = &mut here {
            let page = (self.part.page > 1).then(|| self.part.page.to_string());
            for part in [self.part.only.as_ref().map(language_name), page].into_iter().flatten() {
                here.push_str(&[" (", &part, ")"].concat());
            }
        }
        [here, name].into_iter().flatten().collect::<Vec<_>>().join(" – ")
    }

    /// The value for `lang` on a text: nothing where it is the interface's language, and the empty text, which stands
    /// for an unknown language (HTML), where nobody says which it is.
    pub fn lang(&self, language: Option<&Language>) -> Option<String> {
        match language {
            Some(language) if *language == self.locale.language => None,
            language => Some(language.map(ToString::to_string).unwrap_or_default()),
        }
    }

    /// The value for `dir` on a text. It is said in any case: in a `<bdi>` the letters would have the word else.
    #[allow(clippy::unused_self, reason = "it goes with `lang`")]
    pub fn dir(&self, language: Option<&Language>) -> &'static str {
        direction(language)
    }

    /// Whether a text is in another language than the interface.
    pub fn is_foreign(&self, language: Option<&Language>) -> bool {
        language.is_some_and(|language| !language.is_same_language(&self.locale.language))
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use feed::Link;
    use portal::{Address, Portal, Resolved};

    use super::*;

    const FEED: &str = r#"{"version": "https://jsonfeed.org/version/1.1", "title": "T", "language": "nl", "_tribune": {"languages": ["en", "nl"]},
        "items": [{"id": "1", "title": "Een", "content_text": "x"}]}"#;

    fn page(address: &str) -> Page {
        let link = Link::absolute("https://example.org/portal/feed.json").unwrap();
        let (feed, _) = feed::read(FEED.as_bytes(), &link).unwrap();
        let portal = Arc::new(Portal::build(vec![(feed, link.clone())]));
        let address = Address::parse(address);
        let Resolved::Found(place) = portal.resolve(&address, &Language::english()) else { panic!() };
        let language = place.language().clone();
        PageParts {
            place,
            part: ListPart::of(&address),
            locale: Arc::new(Locale { language, ..Locale::english(Language::english()) }),
            base: Base::new(&link).unwrap(),
        }
        .into()
    }

    #[test]
    fn the_head_says_where_a_page_is_at_home_and_in_other_languages() {
        assert_eq!(
            page("/en/news-and-analyses/een").head_links(),
            [" https://example.org/portal/nl/news-and-analyses/een"]
        );
        let section = "https://example.org/portal/en/news-and-analyses";
        assert_eq!(
            page("/en/news-and-analyses/page~2").head_links(),
            [
                format!(" {section}/page~2"),
                format!("en {section}/page~2"),
                format!("nl {}/page~2", section.replace("/en/", "/nl/")),
                format!("x-default {section}/page~2")
            ]
        );
        // A list of one language is a part of this one.
        assert_eq!(page("/en/news-and-analyses/page~2?language=nl").head_links()[0], format!(" {section}"));
        assert_eq!(page("/en/news-and-analyses?language=all").head_links()[0], format!(" {section}"));
    }

    #[test]
    fn the_title_says_which_part_of_a_list_it_is() {
        assert_eq!(page("/en/news-and-analyses").window_title(), "News and analyses – T");
        assert_eq!(
            page("/en/news-and-analyses/page~2?language=nl").window_title(),
            "News and analyses (Nederlands) (2) – T"
        );
    }
}
