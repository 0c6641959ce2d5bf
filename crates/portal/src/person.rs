//! Authors: who wrote what.

mod identities;

use std::cmp::{Ordering, Reverse};

use feed::{Author, Link};

use crate::excerpt::is_visible;
use crate::{ArticleId, Portal, group, numbering::Numbering};
use identities::Identities;

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

    /// All of them by name; `compare` says which of two names comes first.
    pub fn by_name(&self, compare: impl Fn(&str, &str) -> Ordering) -> Vec<&Person> {
        let mut people: Vec<&Person> = self.people.iter().collect();
        people.sort_by(|one, other| compare(&one.name, &other.name));
        people
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
