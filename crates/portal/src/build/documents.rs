//! The documents of an article: attachments, then PDF files that the body links to.

use feed::{Item, Link, plain_text};

use crate::numbering::Numbering;
use crate::slug::{Slugs, slugify};
use crate::{Address, Body, Document, Text, body_links, same_file};

pub(super) fn of_item(item: &Item, title: &str, body: &Body, base: &Link) -> Vec<Document> {
    let mut documents = Documents::default();
    for attachment in &item.attachments {
        let language = attachment.extension.language.clone().or_else(|| item.language.clone());
        let name = attachment.title.clone().unwrap_or_else(|| title_for(&attachment.url, title));
        let document = Document {
            slug: String::new(),
            title: Text::new(name, language),
            url: attachment.url.clone(),
            mime_type: attachment.mime_type.clone(),
            size_in_bytes: attachment.size_in_bytes,
            duration: attachment.duration,
            pages: attachment.extension.pages,
            cover: attachment.extension.cover.clone(),
        };
        documents.push(document);
    }
    if let Body::Html(html) = body {
        for link in body_links::pdf_links(html, base) {
            let is_telling = slugify(&link.words).chars().count() > 8;
            let name = if is_telling { link.words } else { title_for(&link.url, title) };
            let document = Document {
                slug: String::new(),
                title: Text::new(name, link.language.or_else(|| item.language.clone())),
                url: link.url,
                mime_type: Some("application/pdf".to_owned()),
                size_in_bytes: None,
                duration: None,
                pages: None,
                cover: None,
            };
            documents.push(document);
        }
    }
    documents.list
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
    let of_file = slugify(&file_stem(&document.url));
    let of_title = || slugify(&document.title.value);
    Some(of_file)
        .filter(|slug| !slug.is_empty())
        .or_else(|| Some(of_title()).filter(|slug| !slug.is_empty()))
        .unwrap_or_else(|| "document".to_owned())
}

/// "PDF" and "here" name nothing: the file's own name does, when it is more than a code; else the article's.
fn title_for(url: &Link, article: &str) -> String {
    let stem = plain_text(&file_stem(url).replace(['-', '_', '+'], " "));
    let is_telling = stem.contains(' ') && slugify(&stem).chars().count() > 8;
    if is_telling { stem } else { article.to_owned() }
}

fn file_stem(url: &Link) -> String {
    let decoded = Address::parse(url.file_name().unwrap_or_default());
    let name = decoded.segments().first().map_or("", String::as_str);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned()
}
