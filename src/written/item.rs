//! An article as it stands in a feed.

use feed::{Author, Language, Link, PagedFeed, Timestamp};
use portal::enrich::Context;
use portal::{Address, Article, ArticleId, Body, Document, Spot};

use crate::Page;
use crate::platform::ArticleText;

/// An item of a feed that is written.
#[derive(Debug, Clone, PartialEq)]
pub struct WrittenItem {
    /// The same for good, whatever becomes of title and address; unique in the portal.
    pub id: String,
    /// Its page in the list's language.
    pub address: String,
    /// A page elsewhere that it is about.
    pub external: Option<Link>,
    /// The title.
    pub title: String,
    /// A sentence or two, as far as the feed that it came in has them.
    pub summary: Option<String>,
    /// The text.
    pub body: WrittenBody,
    /// A picture.
    pub image: Option<Link>,
    /// When it was published.
    pub published: Option<Timestamp>,
    /// When it last changed, if that is later.
    pub modified: Option<Timestamp>,
    /// Who wrote it.
    pub authors: Vec<Author>,
    /// What it is about.
    pub tags: Vec<String>,
    /// Its language.
    pub language: Option<Language>,
    /// Its files.
    pub documents: Vec<Document>,
}

/// A text for readers elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WrittenBody {
    /// HTML that is safe, with whole addresses.
    Html(String),
    /// Plain text. Where the article has none, what stands for it: its summary, else its title.
    Plain(String),
}

/// The article, in the language of a page that lists it.
pub(super) fn of(page: &Page, id: ArticleId, feed: Option<&PagedFeed>) -> WrittenItem {
    let article = page.place.portal().article(id);
    let address = of_spot(page, Spot::Article(id));
    WrittenItem {
        id: identity(article, feed),
        external: article.external_url.clone(),
        title: article.title.value.clone(),
        summary: article.summary.as_ref().map(|summary| summary.value.clone()),
        body: body(page, id, &address),
        address,
        image: article.image.clone(),
        published: article.published,
        modified: article.modified,
        authors: article.authors.clone(),
        tags: article.tags.clone(),
        language: article.language.clone(),
        documents: article.documents.clone(),
    }
}

/// An address in full.
pub(super) fn whole(page: &Page, address: &Address) -> String {
    let path = page.base.href(address);
    page.base.link().resolve(&path).map(|link| link.as_str().to_owned()).unwrap_or(path)
}

fn of_spot(page: &Page, spot: Spot) -> String {
    whole(page, &page.place.portal().address(page.place.language(), spot))
}

/// The id that it came with. Two feeds may give the same to two articles, so those of all but the first say where they are from.
fn identity(article: &Article, feed: Option<&PagedFeed>) -> String {
    let is_known_by_itself = article.feed == 0 || Link::absolute(&article.item_id).is_ok();
    match feed {
        Some(feed) if !is_known_by_itself => format!("{}#{}", feed.address(), article.item_id),
        _ => article.item_id.clone(),
    }
}

fn body(page: &Page, id: ArticleId, address: &str) -> WrittenBody {
    let article = page.place.portal().article(id);
    match &article.body {
        Body::Html(html) => WrittenBody::Html(ArticleText::elsewhere(html, &context(page, id), address)),
        Body::Plain(text) => WrittenBody::Plain(text.to_string()),
        Body::Empty => WrittenBody::Plain(article.summary.as_ref().unwrap_or(&article.title).value.clone()),
    }
}

fn context(page: &Page, id: ArticleId) -> Context {
    let article = page.place.portal().article(id);
    let pdfs = article.documents().filter(|(_, document)| document.is_pdf());
    Context {
        base: article.base.clone(),
        origin: page.base.link().origin().to_owned(),
        documents: pdfs
            .map(|(document, file)| (file.url.clone(), of_spot(page, Spot::Document(id, document))))
            .collect(),
        table_label: "",
        embed_label: page.locale.texts.embed(),
        back_label: page.locale.texts.note_back(),
        interface: page.locale.language.clone(),
        language: article.language.clone(),
    }
}
