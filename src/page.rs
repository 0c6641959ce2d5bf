//! What each page is given.

use std::sync::Arc;

use feed::Language;
use portal::{Label, Place, Spot, Text};

use crate::{Base, Locale};

/// A place, and what it takes to show it.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// What is shown.
    pub place: Place,
    /// Which page of its list is shown, from 1, where the place has a list.
    pub list_page: usize,
    /// The interface's texts.
    pub locale: Arc<Locale>,
    /// Where the portal is deployed.
    pub base: Base,
}

impl Page {
    /// The address of another spot in this page's language, for `href`.
    pub fn href(&self, spot: Spot) -> String {
        self.base.href(&self.place.portal().address(self.place.language(), spot))
    }

    /// The address of another page of this place's list.
    pub fn list_href(&self, page: usize) -> String {
        let address = self.place.address();
        let number = page.to_string();
        self.base.href(&if page > 1 { address.with("page", &number) } else { address })
    }

    /// The words of a label, the interface's own included.
    pub fn words(&self, label: Label) -> Text {
        let own = |text: String| Text::new(text, Some(self.locale.language.clone()));
        match label {
            Label::Home => own(self.locale.texts.home()),
            Label::DefaultSection => own(self.locale.texts.news_and_analyses()),
            Label::FeedHealth => own(self.locale.texts.feed_health()),
            Label::Text(text) => text,
        }
    }

    /// What goes into the title bar: where one is, then the portal's name.
    pub fn window_title(&self) -> String {
        let name = self.place.portal().title(self.place.language()).map(|title| title.value);
        let here = self.place.trail().pop().filter(|_| self.place.spot() != Spot::Home);
        let mut here = here.map(|crumb| self.words(crumb.label).value);
        if let Some(here) = here.as_mut().filter(|_| self.list_page > 1) {
            here.push_str(&[" (", &self.list_page.to_string(), ")"].concat());
        }
        [here, name].into_iter().flatten().collect::<Vec<_>>().join(" – ")
    }

    /// The value for `lang` on a text: nothing where it is the interface's language.
    pub fn lang(&self, language: Option<&Language>) -> Option<String> {
        language.filter(|language| **language != self.locale.language).map(ToString::to_string)
    }

    /// The value for `dir` on a text, where it differs from the interface's or is not known.
    pub fn dir(&self, language: Option<&Language>) -> Option<&'static str> {
        match language {
            None => Some("auto"),
            Some(language) if *language == self.locale.language => None,
            Some(language) if language.is_right_to_left() => Some("rtl"),
            Some(_) => Some("ltr"),
        }
    }

    /// Whether a text is in another language than the interface.
    pub fn is_foreign(&self, language: Option<&Language>) -> bool {
        language.is_some_and(|language| !language.is_same_language(&self.locale.language))
    }
}
