//! Whether an article that is on screen has changed, when its portal was made anew.

use crate::{Article, ArticleId, Portal, SectionId, Spot};

impl Portal {
    /// Whether the page of an article would look the same in both portals: all that is on it, and where its
    /// links lead. What only numbers things inside a portal does not count.
    pub fn same_article(&self, id: ArticleId, other: &Self, other_id: ArticleId) -> bool {
        let (one, another) = (self.article(id), other.article(other_id));
        self.languages == other.languages
            && is_same_text(one, another)
            && self.has_same_address(id, other, other_id)
            && self.has_same_trail(one.section, other, another.section)
            && one.translations.len() == another.translations.len()
            && one.translations.iter().zip(&another.translations).all(|(one, another)| {
                self.article(*one).language == other.article(*another).language
                    && self.has_same_address(*one, other, *another)
            })
    }

    fn has_same_address(&self, id: ArticleId, other: &Self, other_id: ArticleId) -> bool {
        let language = self.default_language();
        self.address(language, Spot::Article(id)) == other.address(language, Spot::Article(other_id))
    }

    /// Whether sections at one address are also called the same.
    fn has_same_trail(&self, id: SectionId, other: &Self, other_id: SectionId) -> bool {
        let (one, another) = (self.section(id), other.section(other_id));
        one.title == another.title
            && match (one.parent, another.parent) {
                (Some(parent), Some(other_parent)) => self.has_same_trail(parent, other, other_parent),
                (one, another) => one.is_none() && another.is_none(),
            }
    }
}

/// The cheap comparisons first. Bodies that are one in memory are not read.
fn is_same_text(one: &Article, another: &Article) -> bool {
    one.language == another.language
        && one.published == another.published
        && one.modified == another.modified
        && one.title == another.title
        && one.summary == another.summary
        && one.authors == another.authors
        && one.tags == another.tags
        && one.image == another.image
        && one.external_url == another.external_url
        && one.base == another.base
        && one.documents == another.documents
        && one.body == another.body
}
