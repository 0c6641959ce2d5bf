//! Every place there is: for whoever writes the portal out.

use std::sync::Arc;

use feed::Language;

use crate::{Article, ArticleId, GroupId, GroupKind, OwnPage, Place, Portal, SectionId, Spot, article_order};

impl Portal {
    /// Every place in a language of the interface, each once: home, the sections, the portal's own pages with the groups that
    /// they list, the articles with their documents. What shares its address with a translation that suits the language
    /// better is at no address of this language, and is left out.
    pub fn places(self: &Arc<Self>, language: &Language) -> impl Iterator<Item = Place> {
        let sections = (0..self.sections.len()).map(|at| Spot::Section(SectionId(at)));
        let own = OwnPage::ALL.into_iter().map(Spot::Own);
        let groups = GroupKind::ALL
            .into_iter()
            .flat_map(|kind| (0..self.groups(kind).len()).map(move |at| Spot::Group(kind, GroupId(at))));
        let articles = self.article_ids().flat_map(|id| self.with_its_documents(id, language));
        let spots = std::iter::once(Spot::Home).chain(sections).chain(own).chain(groups).chain(articles);
        spots.map(|spot| self.place(language, spot))
    }

    fn with_its_documents(&self, id: ArticleId, language: &Language) -> Vec<Spot> {
        let mut spots = Vec::new();
        if self.is_meant(id, language, |_| true) {
            spots.push(Spot::Article(id));
        }
        for (document, file) in self.article(id).documents() {
            // It may be there where its article is not, which a translation stands for.
            if self.is_meant(id, language, |other| other.document_called(&file.slug).is_some()) {
                spots.push(Spot::Document(id, document));
            }
        }
        spots
    }

    /// Whether an address that an article shares with translations means this one, among those that have what is looked for.
    fn is_meant(&self, id: ArticleId, language: &Language, has_it: impl Fn(&Article) -> bool) -> bool {
        let own = self.article(id);
        let is_rival = |other: &ArticleId| {
            let other = self.article(*other);
            other.section == own.section && other.slug == own.slug && has_it(other)
        };
        let rivals = own.translations.iter().copied().filter(is_rival);
        article_order::best_for(self, rivals.chain([id]), language) == Some(id)
    }
}
