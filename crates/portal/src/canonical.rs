//! Which of a place's addresses is its own, and where it is in other languages.

use feed::Language;

use crate::{Address, ArticleId, Place, Spot, article_order};

/// Where the same is said in a language: for `<link rel="alternate" hreflang>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternate {
    /// The language; `None` is for whoever reads none of the others (`x-default`).
    pub language: Option<Language>,
    /// Where it is.
    pub address: Address,
}

impl Place {
    /// The one address of what is shown here, whatever the language around it (RFC 6596): a text is at home under its
    /// own language. What is in a language that the portal does not speak, or in none that is known, is at home under
    /// the portal's first.
    pub fn canonical(&self) -> Address {
        match self.spot() {
            Spot::Home | Spot::Own(_) | Spot::Section(_) | Spot::Group(..) => self.address(),
            Spot::Article(id) => self.home_of(id),
            Spot::Document(article, id) => {
                let portal = self.portal();
                let own = portal.document(article, id).title.language.as_ref();
                let language = own.or(portal.article(article).language.as_ref());
                portal.address(self.interface_for(language), self.spot())
            }
        }
    }

    /// The same in other languages, this one included; nothing where there is no translation. The portal's own pages
    /// are there in each language of the interface, an article in those that it was translated into. A document has
    /// none: nothing says that two files are one text.
    pub fn alternates(&self) -> Vec<Alternate> {
        let portal = self.portal();
        let mut alternates: Vec<Alternate> = Vec::new();
        let mut add = |language: Option<&Language>, address: Address| {
            if !alternates.iter().any(|known| known.language.as_ref() == language) {
                alternates.push(Alternate { language: language.cloned(), address });
            }
        };
        match self.spot() {
            Spot::Document(..) => {}
            Spot::Home | Spot::Own(_) | Spot::Section(_) | Spot::Group(..) => {
                for language in portal.languages() {
                    add(Some(language), portal.address(language, self.spot()));
                }
                add(None, portal.address(portal.default_language(), self.spot()));
            }
            Spot::Article(id) => {
                let work = || std::iter::once(id).chain(portal.article(id).translations.iter().copied());
                for id in work() {
                    if let Some(language) = &portal.article(id).language {
                        add(Some(language), self.home_of(id));
                    }
                }
                let for_all = article_order::best_for(portal, work(), portal.default_language());
                add(None, self.home_of(for_all.unwrap_or(id)));
            }
        }
        // One language and the default: that is the canonical address twice.
        if alternates.len() > 2 { alternates } else { Vec::new() }
    }

    fn home_of(&self, article: ArticleId) -> Address {
        let own = self.portal().article(article).language.as_ref();
        self.portal().address(self.interface_for(own), Spot::Article(article))
    }

    /// The interface's language that is the same as a text's, else the portal's first.
    fn interface_for(&self, language: Option<&Language>) -> &Language {
        let portal = self.portal();
        language.and_then(|own| portal.spoken(own)).unwrap_or_else(|| portal.default_language())
    }
}
