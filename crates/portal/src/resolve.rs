//! What is at an address.

use std::sync::Arc;

use feed::Language;

use crate::{Address, ArticleId, OwnPage, Place, Portal, SectionId, Spot, article_order, slug::slugify};

/// What is at an address.
#[derive(Debug, Clone, PartialEq)]
pub enum Resolved {
    /// This place, and it has no other address.
    Found(Place),
    /// Something that lives at this address.
    Moved(Address),
    /// Nothing.
    NotFound,
}

impl Portal {
    /// Says what is at an address. A visitor who comes by an address in no language of the portal is spoken
    /// to in the `reader`'s.
    ///
    /// Near misses are followed: another letter case, another section, a language the portal does not speak,
    /// the addresses of an older site (`/rubriques/actus/article/slug?lang=nl`).
    pub fn resolve(self: &Arc<Self>, address: &Address, reader: &Language) -> Resolved {
        let spoken = address.language().and_then(|asked| self.spoken(&asked));
        let path = if spoken.is_some() { &address.segments()[1..] } else { address.segments() };
        let asked = spoken.or_else(|| self.spoken(&Language::parse(address.query("lang")?)?));
        let language = asked.unwrap_or(reader);
        let Some(spot) = self.find(path, language).or_else(|| self.guess(path, language)) else {
            return Resolved::NotFound;
        };
        let place = self.place(language, spot);
        let canonical = place.address();
        let is_canonical = canonical.segments() == address.segments() && !address.has_stray_slash();
        if is_canonical { Resolved::Found(place) } else { Resolved::Moved(canonical) }
    }

    /// The interface's language that is meant: just this one, else the same of another region.
    pub(crate) fn spoken(&self, language: &Language) -> Option<&Language> {
        let is_exact = |spoken: &&Language| *spoken == language;
        let is_same = |spoken: &&Language| spoken.is_same_language(language);
        self.languages.iter().find(is_exact).or_else(|| self.languages.iter().find(is_same))
    }

    /// Follows the path as it is written, segment by segment.
    fn find(&self, path: &[String], language: &Language) -> Option<Spot> {
        let mut section = None;
        let mut rest = path;
        while let [first, others @ ..] = rest {
            let Some(child) = self.child_section(section, first) else { break };
            section = Some(child);
            rest = others;
        }
        match (section, rest) {
            (None, []) => Some(Spot::Home),
            (None, own) => self.own_page_called(own),
            (Some(section), []) => Some(Spot::Section(section)),
            (Some(section), [slug]) => self.article_called(section, slug, language).map(Spot::Article),
            (Some(section), [slug, document]) => self.document_called(section, slug, document, language),
            _ => None,
        }
    }

    /// A page of the portal's own, or a group or another such page below one.
    fn own_page_called(&self, path: &[String]) -> Option<Spot> {
        let (first, rest) = path.split_first()?;
        let called = |slug, parent| OwnPage::called(slug).filter(|page| page.parent() == parent);
        let page = called(first, None)?;
        match (rest, page.groups()) {
            ([], _) => Some(Spot::Own(page)),
            ([slug], Some(kind)) => self.group_called(kind, slug).map(|id| Spot::Group(kind, id)),
            ([slug], None) => called(slug, Some(page)).map(Spot::Own),
            _ => None,
        }
    }

    /// What the address of something that is elsewhere, or of an older site, most likely means.
    fn guess(&self, path: &[String], language: &Language) -> Option<Spot> {
        let lower: Vec<String> = path.iter().map(|segment| slugify(segment)).collect();
        self.find(&lower, language)
            .or_else(|| self.redirected(path, language))
            .or_else(|| self.anywhere(&lower, language))
            .or_else(|| self.without_language(&lower, language))
    }

    /// `/de/news` where the portal speaks no German.
    fn without_language(&self, path: &[String], language: &Language) -> Option<Spot> {
        let (first, rest) = path.split_first()?;
        Language::parse(first)?;
        self.find(rest, language)
    }

    /// An article that says of itself that it used to be here.
    fn redirected(&self, path: &[String], language: &Language) -> Option<Spot> {
        let old = format!("/{}", path.join("/"));
        let was_here = |id: &ArticleId| self.article(*id).redirect_from.contains(&old);
        article_order::best_for(self, self.article_ids().filter(was_here), language).map(Spot::Article)
    }

    /// The last segment is an article's wherever it stands, or the last two an article's and its document's.
    fn anywhere(&self, path: &[String], language: &Language) -> Option<Spot> {
        let called = |slug: &str| {
            let matching = self.article_ids().filter(|id| self.article(*id).slug == slug);
            article_order::best_for(self, matching, language)
        };
        let last = path.last()?;
        if let Some(article) = called(last) {
            return Some(Spot::Article(article));
        }
        let [.., slug, document] = path else { return None };
        let article = called(slug)?;
        Some(match self.article(article).document_called(document) {
            Some(document) => Spot::Document(article, document),
            None => Spot::Article(article),
        })
    }

    fn child_section(&self, parent: Option<SectionId>, slug: &str) -> Option<SectionId> {
        let is_it = |id: &SectionId| self.section(*id).slug == slug;
        match parent {
            None => self.top_sections().find(is_it),
            Some(parent) => self.section(parent).sections.iter().copied().find(is_it),
        }
    }

    fn article_called(&self, section: SectionId, slug: &str, language: &Language) -> Option<ArticleId> {
        let own = self.section(section).articles.iter().copied();
        article_order::best_for(self, own.filter(|id| self.article(*id).slug == slug), language)
    }

    /// The document may belong to a translation that shares the article's slug.
    fn document_called(
        &self,
        section: SectionId,
        slug: &str,
        document: &str,
        language: &Language,
    ) -> Option<Spot> {
        let own = self.section(section).articles.iter().copied();
        let has_it = |id: &ArticleId| {
            let article = self.article(*id);
            article.slug == slug && article.document_called(document).is_some()
        };
        let article = article_order::best_for(self, own.filter(has_it), language)?;
        Some(Spot::Document(article, self.article(article).document_called(document)?))
    }
}
