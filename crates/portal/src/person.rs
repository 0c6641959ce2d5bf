//! Authors: who wrote what.

use std::cmp::Reverse;

use feed::{Author, Link};

use crate::excerpt::is_visible;
use crate::{ArticleId, Portal, fold::folded, group, numbering::Numbering, same_file};

/// An author, and the articles by them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The segment in addresses, unique among authors.
    pub slug: String,
    /// The name as it is first written; the address of the author's page where the feed gives no name.
    pub name: String,
    /// A page about the author.
    pub url: Option<Link>,
    /// A picture of the author.
    pub avatar: Option<Link>,
    /// Their articles, newest first, each translation of a work counted.
    pub articles: Vec<ArticleId>,
    /// How many works that is: the length of [`Portal::articles_by`].
    pub works: usize,
}

/// All authors of a portal. They are found when asked for and not with the portal.
///
/// Two authors are one person when their page is the same, and where there is no page, when their name is the same
/// but for letter case and blanks. A name alone is the person with that name and a page, if there is only one. A
/// page says nothing when it is a site's front page, or when an article gives it to authors of different names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authors {
    people: Vec<Person>,
    numbers: Numbering,
    identities: Identities,
    order: Vec<usize>,
}

impl Authors {
    /// Finds the authors of a portal.
    pub fn of(portal: &Portal) -> Self {
        let identities = Identities::of(portal);
        let mut people: Vec<Person> = Vec::new();
        let mut numbers = Numbering::default();
        for id in portal.article_ids() {
            for author in &portal.article(id).authors {
                let Some(identity) = identities.identity(author) else { continue };
                let number = numbers.number(&identity);
                if number == people.len() {
                    people.push(Person::new(author));
                }
                people[number].add(author, id);
            }
        }
        let named: Vec<_> =
            people.iter().map(|person| (person.name.as_str(), &person.articles[..])).collect();
        let slugs = group::slugs(&named, "author");
        for (person, slug) in people.iter_mut().zip(slugs) {
            person.slug = slug;
            person.works = group::works(portal, &person.articles);
        }
        let mut order: Vec<usize> = (0..people.len()).collect();
        order.sort_by_key(|number| Reverse(people[*number].works));
        Self { people, numbers, identities, order }
    }

    /// All of them: those with most works first, then as they first appear.
    pub fn iter(&self) -> impl Iterator<Item = &Person> {
        self.order.iter().map(|number| &self.people[*number])
    }

    /// The author with this segment.
    pub fn called(&self, slug: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.slug == slug)
    }

    /// Who is meant by an author of an article. `None` for one with neither name nor page.
    pub fn of_author(&self, author: &Author) -> Option<&Person> {
        let number = self.numbers.find(&self.identities.identity(author)?)?;
        Some(&self.people[number])
    }
}

impl Person {
    fn new(author: &Author) -> Self {
        let page = || author.url.as_ref().map(|url| url.as_str().to_owned());
        Self {
            slug: String::new(),
            name: author.name.clone().filter(|name| is_visible(name)).or_else(page).unwrap_or_default(),
            url: None,
            avatar: None,
            articles: Vec::new(),
            works: 0,
        }
    }

    /// An article by this person, and what it says of them.
    fn add(&mut self, author: &Author, article: ArticleId) {
        if self.url.is_none() {
            self.url.clone_from(&author.url);
        }
        if self.avatar.is_none() {
            self.avatar.clone_from(&author.avatar);
        }
        if self.articles.last() != Some(&article) {
            self.articles.push(article);
        }
    }
}

/// Which pages and names stand for one person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Identities {
    pages: Numbering,
    /// For each page whether it is that of several people.
    is_shared: Vec<bool>,
    names: Numbering,
    /// For each name the number of its one page; `None` where there are several.
    page_of_name: Vec<Option<usize>>,
}

impl Identities {
    fn of(portal: &Portal) -> Self {
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
    fn identity(&self, author: &Author) -> Option<String> {
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
