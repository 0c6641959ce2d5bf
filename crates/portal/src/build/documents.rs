//! The documents of an article: attachments, then PDF files that the body links to.

use feed::{Attachment, Language, Link};

use crate::excerpt::is_visible;
use crate::slug::{Slugs, slugify};
use crate::{Body, Document, Text, body_links, file_name, same_file};
use feed::Numbering;

/// The documents of an article in `language`. `article` is its title: it names what has no name of its own.
pub(super) fn of_item(
    attachments: &[Attachment],
    body: &Body,
    base: &Link,
    article: &str,
    language: Option<&Language>,
) -> Vec<Document> {
    let mut documents = Documents::default();
    for attachment in attachments {
        let own = attachment.extension.language.clone().or_else(|| language.cloned());
        let (title, has_own_title) = name(attachment.title.clone(), &attachment.url, article);
        documents.push(Document {
            slug: String::new(),
            title: Text::new(title, own),
            has_own_title,
            url: attachment.url.clone(),
            mime_type: attachment.mime_type.clone(),
            size_in_bytes: attachment.size_in_bytes,
            duration: attachment.duration,
            pages: attachment.extension.pages,
            cover: attachment.extension.cover.clone(),
            tagged: attachment.extension.tagged,
        });
    }
    if let Body::Html(html) = body {
        for link in body_links::pdf_links(html, base) {
            let (title, has_own_title) = name(link.title(), &link.url, article);
            documents.push(Document {
                slug: String::new(),
                title: Text::new(title, link.language.or_else(|| language.cloned())),
                has_own_title,
                url: link.url,
                mime_type: Some("application/pdf".to_owned()),
                size_in_bytes: None,
                duration: None,
                pages: None,
                cover: None,
                tagged: None,
            });
        }
    }
    documents.list
}

/// What a file is called, and whether that is its own title: else the file's name stands in, or the article's.
fn name(own: Option<String>, url: &Link, article: &str) -> (String, bool) {
    match own.filter(|own| is_visible(own)) {
        Some(own) => (own, true),
        None => (file_name::telling(url).unwrap_or_else(|| article.to_owned()), false),
    }
}

/// An article's documents in the making.
#[derive(Default)]
struct Documents {
    list: Vec<Document>,
    files: Numbering,
    slugs: Slugs,
}

impl Documents {
    /// One file is one document, however often it is named.
    fn push(&mut self, mut document: Document) {
        if self.files.is_new(&same_file::key(&document.url)) {
            document.slug = self.slugs.give(&slug_of(&document));
            self.list.push(document);
        }
    }
}

/// The file's name is shorter than the title and changes less.
fn slug_of(document: &Document) -> String {
    let of_file = slugify(&file_name::stem(&document.url));
    let of_title = || slugify(&document.title.value);
    Some(of_file)
        .filter(|slug| !slug.is_empty())
        .or_else(|| Some(of_title()).filter(|slug| !slug.is_empty()))
        .unwrap_or_else(|| "document".to_owned())
}
