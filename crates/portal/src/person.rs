//! Authors: who wrote what.

mod identities;

use feed::Author;

use feed::Numbering;

use crate::excerpt::is_visible;
use crate::{ArticleId, Group, GroupId, GroupKind, Portal, Text, group};
use identities::Identities;

/// All authors of a portal. They are found when asked for and not with the portal.
///
/// Two authors are one person when their page is the same, and where there is no page, when their name is the same
/// but for letter case and blanks. A name alone is the person with that name and a page, if there is only one. A
/// page says nothing when it is a site's front page, or when an article gives it to authors of different names.
#[derive(Debug, Clone)]
pub struct Authors {
    groups: Vec<Group>,
    numbers: Numbering,
    identities: Identities,
}

impl Authors {
    pub(crate) fn of(portal: &Portal) -> Self {
        let identities = Identities::of(portal);
        let mut groups: Vec<Group> = Vec::new();
        let mut numbers = Numbering::default();
        for id in portal.article_ids() {
            for author in &portal.article(id).authors {
                let Some(identity) = identities.identity(author) else { continue };
                let number = numbers.number(&identity);
                if number == groups.len() {
                    groups.push(Group::new(Text::new(name(author), None)));
                }
                add(&mut groups[number], author, id);
            }
        }
        group::complete(portal, GroupKind::Author, &mut groups);
        Self { groups, numbers, identities }
    }

    pub(crate) fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// Who is meant by an author of an article. `None` for one with neither name nor page.
    pub fn of_author(&self, author: &Author) -> Option<GroupId> {
        self.numbers.find(&self.identities.identity(author)?).map(GroupId)
    }
}

/// The name as it is written; the address of the author's page where the feed gives no name.
fn name(author: &Author) -> String {
    let page = || author.url.as_ref().map(|url| url.as_str().to_owned());
    author.name.clone().filter(|name| is_visible(name)).or_else(page).unwrap_or_default()
}

/// An article by this person, and what it says of them.
fn add(person: &mut Group, author: &Author, article: ArticleId) {
    if person.url.is_none() {
        person.url.clone_from(&author.url);
    }
    if person.avatar.is_none() {
        person.avatar.clone_from(&author.avatar);
    }
    person.add(article);
}
