//! Which documents are tagged, for the accessibility statement.

use std::collections::{HashMap, HashSet};

use crate::{ArticleId, Document, DocumentId, Portal};

/// What is known of the documents' tags. A file that several articles have counts once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tagging {
    /// The documents known to be tagged.
    pub tagged: usize,
    /// Those known not to be, the newest article's first.
    pub untagged: Vec<(ArticleId, DocumentId)>,
    /// The PDF files of which nobody says it.
    pub unknown: usize,
}

impl Portal {
    /// What the feeds say of their documents' tags. A file of another format counts where a feed speaks of it.
    pub fn tagging(&self) -> Tagging {
        // An article that only links to a file says nothing of it; another one may.
        let said: HashMap<&str, bool> = self
            .every_document()
            .filter_map(|(.., document)| Some((document.url.without_fragment(), document.tagged?)))
            .collect();
        let mut tagging = Tagging::default();
        let mut seen = HashSet::new();
        for (article, id, document) in self.every_document() {
            let file = document.url.without_fragment();
            if !seen.insert(file) {
                continue;
            }
            match said.get(file) {
                Some(true) => tagging.tagged += 1,
                Some(false) => tagging.untagged.push((article, id)),
                None => tagging.unknown += usize::from(document.is_pdf()),
            }
        }
        tagging
    }

    fn every_document(&self) -> impl Iterator<Item = (ArticleId, DocumentId, &Document)> {
        self.article_ids().flat_map(|article| {
            self.article(article).documents().map(move |(id, document)| (article, id, document))
        })
    }
}
