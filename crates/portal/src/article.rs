//! An item of the feed as the portal shows it.

use std::sync::Arc;

use feed::{Author, Language, Link, Timestamp};

#[cfg(not(target_arch = "wasm32"))]
use crate::Measured;
use crate::excerpt::first_words_of_html;
use crate::{ArticleId, Document, DocumentId, SectionId, Text};

/// So many words are an excerpt.
const WORDS: usize = 36;

/// An article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// The feed that it came in: the index in what was given to [`crate::Portal::build`].
    pub feed: usize,
    /// The id of its item, unique in that feed.
    pub item_id: String,
    /// Its segment in addresses. Only translations of one work share a slug in one section.
    pub slug: String,
    /// Where it stands.
    pub section: SectionId,
    /// The title, or the first words of the text where the feed gives none. Never empty.
    pub title: Text,
    /// A sentence or two.
    pub summary: Option<Text>,
    /// The text itself.
    pub body: Body,
    /// The language of title, summary and body.
    pub language: Option<Language>,
    /// When it was published; `None` is undated.
    pub published: Option<Timestamp>,
    /// When it last changed, if that is later.
    pub modified: Option<Timestamp>,
    /// Who wrote it.
    pub authors: Vec<Author>,
    /// What it is about, as written: see [`crate::Topics`].
    pub tags: Vec<String>,
    /// A picture.
    pub image: Option<Link>,
    /// A page elsewhere that the article is about.
    pub external_url: Option<Link>,
    /// Where its whole text is, if this is the beginning only: see [`feed::PagedFeed::complete`].
    pub body_url: Option<Link>,
    /// What relative addresses in the body are relative to.
    pub base: Link,
    /// The files that belong to it.
    pub documents: Vec<Document>,
    /// The same work in other languages.
    pub translations: Vec<ArticleId>,
    /// Whether it leads its section.
    pub featured: bool,
    /// Paths at which it used to be, each with a leading slash.
    pub redirect_from: Vec<String>,
    /// How long it takes to read, once somebody has asked: see [`Self::reading_minutes`].
    #[cfg(not(target_arch = "wasm32"))]
    pub measured: Measured,
}

/// The text of an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// Somebody's HTML: see [`crate::enrich`] and DESIGN, section 5.
    Html(Arc<str>),
    /// Plain text with line breaks.
    Plain(Arc<str>),
    /// Nothing.
    Empty,
}

impl Article {
    /// The names of who wrote it.
    pub fn author_names(&self) -> Vec<String> {
        self.authors.iter().filter_map(|author| author.name.clone()).collect()
    }

    /// The summary, else the first words of the text; empty where there is neither.
    pub fn excerpt(&self) -> Text {
        let words = || Text::new(self.first_words(WORDS), self.language.clone());
        self.summary.clone().unwrap_or_else(words)
    }

    /// The beginning of the text, long enough for every excerpt that is made of the whole.
    pub fn beginning(&self) -> String {
        self.first_words(2 * WORDS)
    }

    fn first_words(&self, count: usize) -> String {
        match &self.body {
            Body::Html(text) | Body::Plain(text) => first_words_of_html(text, count),
            Body::Empty => String::new(),
        }
    }

    /// Its documents, each with what names it.
    pub fn documents(&self) -> impl Iterator<Item = (DocumentId, &Document)> {
        self.documents.iter().enumerate().map(|(at, document)| (DocumentId(at), document))
    }

    /// One of its documents.
    pub fn document(&self, id: DocumentId) -> &Document {
        &self.documents[id.0]
    }

    /// The document with this segment.
    pub fn document_called(&self, slug: &str) -> Option<DocumentId> {
        self.documents().find(|(_, document)| document.slug == slug).map(|(id, _)| id)
    }
}
