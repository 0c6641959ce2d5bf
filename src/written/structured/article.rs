//! An article.

use feed::Author;
use portal::{Article, ArticleId, DocumentId, Kind, Spot};
use serde_json::Value;

use super::{home_of, organization};
use crate::Page;
use crate::written::schema::Thing;
use crate::written::{Said, picture};

/// The article, with its documents and translations.
pub(super) fn of(page: &Page, said: &Said, id: ArticleId) -> Value {
    let portal = page.place.portal();
    let article = portal.article(id);
    let address = said.canonical();
    let section = page.words(portal.section_label(article.section, page.place.language()));
    let documents = article.documents().map(|(document, _)| part(page, id, document));
    let translations = article.translations.iter().map(|other| translation(page, *other));
    Thing::new(kind(article))
        .called(address)
        .with("url", address)
        .with("mainEntityOfPage", address)
        .with("headline", article.title.value.as_str())
        .with("description", said.description.clone())
        .with("inLanguage", language(article))
        .with("datePublished", article.published.map(|moment| moment.to_rfc3339()))
        .with("dateModified", article.modified.map(|moment| moment.to_rfc3339()))
        .with("author", authors(page, article))
        .with("publisher", organization::reference(page))
        .with("image", picture::of(page).map(|picture| picture.address.as_str().to_owned()))
        .with("articleSection", section.value)
        .with("keywords", article.tags.clone())
        .with("hasPart", documents.collect::<Vec<_>>())
        .with("workTranslation", translations.collect::<Vec<_>>())
        .into()
}

/// What is there for a document of its own is a report, anything else is news.
fn kind(article: &Article) -> &'static str {
    let has_pdf = article.documents.iter().any(|document| document.kind() == Kind::Pdf);
    // Texts are long to measure, and few have documents.
    if has_pdf && article.is_brief() { "Report" } else { "NewsArticle" }
}

/// The language, where it is known.
pub(super) fn language(article: &Article) -> Option<String> {
    article.language.as_ref().map(ToString::to_string)
}

/// Who wrote it. The publisher may have, under its own name; anyone else is taken for a person.
pub(super) fn authors(page: &Page, article: &Article) -> Vec<Value> {
    let publisher = page.portal_name().value;
    let author = |author: &Author| {
        let name = author.name.clone()?;
        if name == publisher {
            return Some(organization::reference(page));
        }
        let url = author.url.as_ref().map(|url| url.as_str().to_owned());
        Some(Thing::new("Person").with("name", name).with("url", url).into())
    };
    article.authors.iter().filter_map(author).collect()
}

fn part(page: &Page, article: ArticleId, document: DocumentId) -> Value {
    let title = &page.place.portal().document(article, document).title;
    let address = home_of(page, Spot::Document(article, document));
    Thing::new("DigitalDocument")
        .called(&address)
        .with("url", address.as_str())
        .with("name", title.value.as_str())
        .into()
}

fn translation(page: &Page, id: ArticleId) -> Value {
    let article = page.place.portal().article(id);
    let address = home_of(page, Spot::Article(id));
    Thing::new(kind(article))
        .called(&address)
        .with("url", address.as_str())
        .with("headline", article.title.value.as_str())
        .with("inLanguage", language(article))
        .into()
}
