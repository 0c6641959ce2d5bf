//! Documents that are one work in several formats.

use crate::{Article, Document, DocumentId, same_file};
use feed::Numbering;

/// A work among an article's documents, in one format or several: the text as PDF and as EPUB, the recording as
/// MP3 and as Opus. Its first format names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// The same work in each format, in the feed's order. There is at least one.
    pub formats: Vec<DocumentId>,
}

impl Article {
    /// The article's documents, those together that are one work.
    ///
    /// JSON Feed 1.1: attachments with exactly the same title are alternate representations of the same thing. They are
    /// here when they are also in one language and of different formats: two PDF files called "Annex" are two
    /// annexes. Titles that a file only has from its article, or from its own name, say nothing; of such files, those
    /// whose addresses differ in nothing but the ending are one work.
    pub fn publications(&self) -> Vec<Publication> {
        let mut publications: Vec<Publication> = Vec::new();
        let mut works = Numbering::default();
        // For each work its publications: more than one where a format comes again.
        let mut found: Vec<Vec<usize>> = Vec::new();
        let mut formats = Numbering::default();
        // For each format of a work, how many there are.
        let mut counts: Vec<usize> = Vec::new();
        for (id, document) in self.documents() {
            let identity = identity(document);
            let work = works.number(&identity);
            if work == found.len() {
                found.push(Vec::new());
            }
            let format = formats.number(&[&format(document), identity.as_str()].join(" "));
            if format == counts.len() {
                counts.push(0);
            }
            if let Some(at) = found[work].get(counts[format]) {
                publications[*at].formats.push(id);
            } else {
                found[work].push(publications.len());
                publications.push(Publication { formats: vec![id] });
            }
            counts[format] += 1;
        }
        publications
    }

    /// The other formats of the work that one of its documents is.
    pub fn other_formats(&self, document: DocumentId) -> Vec<DocumentId> {
        let mut formats = self.publications().into_iter().map(|work| work.formats);
        let mut formats = formats.find(|formats| formats.contains(&document)).unwrap_or_default();
        formats.retain(|format| *format != document);
        formats
    }
}

/// The same text for documents that may be one work.
fn identity(document: &Document) -> String {
    let language = document.title.language.as_ref().map_or("", |language| language.as_str());
    if document.has_own_title {
        return ["title", language, &document.title.value].join(" ");
    }
    let file = same_file::key(&document.url);
    let ending = document.url.file_extension().unwrap_or_default().len();
    let stem = file.get(..file.len().saturating_sub(ending)).unwrap_or(&file);
    ["file", language, stem].join(" ")
}

/// The format, without blanks.
fn format(document: &Document) -> String {
    document.format().or_else(|| document.mime_type.clone()).unwrap_or_default()
}
