//! Which authors are one person.

use feed::{Author, Link, Numbering};

use crate::excerpt::is_visible;
use crate::{ArticleId, Portal, fold::folded, same_file};

/// Which pages and names stand for one person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Identities {
    pages: Numbering,
    /// For each page whether it is that of several people.
    is_shared: Vec<bool>,
    names: Numbering,
    /// For each name the number of its one page; `None` where there are several.
    page_of_name: Vec<Option<usize>>,
}

impl Identities {
    pub(super) fn of(portal: &Portal) -> Self {
        let mut identities = Self::default();
        let mut last = Vec::new();
        for id in portal.article_ids() {
            identities.find_shared(id, &portal.article(id).authors, &mut last);
        }
        for id in portal.article_ids() {
            for author in &portal.article(id).authors {
                identities.note_page(author);
            }
        }
        identities
    }

    /// Notes the pages of an article's authors. `last` has for each page who had it last, and in which article.
    fn find_shared(
        &mut self,
        id: ArticleId,
        authors: &[Author],
        last: &mut Vec<(ArticleId, Option<String>)>,
    ) {
        for author in authors {
            let Some(page) = author.url.as_ref().and_then(page) else { continue };
            let number = self.pages.number(&page);
            let had = (id, name(author));
            if number == last.len() {
                last.push(had);
                self.is_shared.push(false);
            } else {
                self.is_shared[number] |= last[number].0 == id && last[number].1 != had.1;
                last[number] = had;
            }
        }
    }

    fn note_page(&mut self, author: &Author) {
        if let (Some(page), Some(name)) = (self.own_page(author), name(author)) {
            let number = self.names.number(&name);
            if number == self.page_of_name.len() {
                self.page_of_name.push(Some(page));
            } else if self.page_of_name[number] != Some(page) {
                self.page_of_name[number] = None;
            }
        }
    }

    /// The number of the page that is this author's alone.
    fn own_page(&self, author: &Author) -> Option<usize> {
        let number = self.pages.find(&page(author.url.as_ref()?)?)?;
        (!self.is_shared[number]).then_some(number)
    }

    /// The same text for all authors who are one person.
    pub(super) fn identity(&self, author: &Author) -> Option<String> {
        let name = name(author);
        let page_of_name = || self.page_of_name[self.names.find(name.as_deref()?)?];
        match (self.own_page(author).or_else(page_of_name), &name) {
            (Some(page), _) => Some(page.to_string()),
            // A number is never taken for a name.
            (None, Some(name)) => Some(format!("name {name}")),
            (None, None) => author.url.as_ref().map(|url| url.as_str().to_owned()),
        }
    }
}

fn name(author: &Author) -> Option<String> {
    author.name.as_deref().map(folded).filter(|name| is_visible(name))
}

/// What an author's page is known by; a front page is nobody's.
fn page(url: &Link) -> Option<String> {
    let mut page = same_file::key(url);
    page.push_str(url.as_str().strip_prefix(url.without_fragment()).unwrap_or_default());
    let is_front_page = url.as_str().len() <= url.origin().len() + 1;
    (!is_front_page).then(|| page.trim_end_matches('/').to_owned())
}
