//! Topics: what the items' tags make.

use feed::Numbering;

use crate::excerpt::is_visible;
use crate::{Group, GroupId, GroupKind, Portal, Text, fold::folded, group};

/// All topics of a portal. Tags that differ only in letter case or blanks are one topic.
///
/// They are found when first asked for, and not with the portal, which is made again each time that more of a feed has come.
#[derive(Debug, Clone)]
pub struct Topics {
    /// In the order of their numbers.
    groups: Vec<Group>,
    numbers: Numbering,
}

impl Topics {
    pub(crate) fn of(portal: &Portal) -> Self {
        let mut groups: Vec<Group> = Vec::new();
        let mut numbers = Numbering::default();
        for id in portal.article_ids() {
            let article = portal.article(id);
            for tag in &article.tags {
                let name = folded(tag);
                if !is_visible(&name) {
                    continue;
                }
                let number = numbers.number(&name);
                if number == groups.len() {
                    groups.push(Group::new(Text::new(tag.trim(), article.language.clone())));
                }
                let topic = &mut groups[number];
                if topic.label.language != article.language {
                    topic.label.language = None;
                }
                topic.add(id);
            }
        }
        group::complete(portal, GroupKind::Topic, &mut groups);
        Self { groups, numbers }
    }

    pub(crate) fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The topic that a tag of an article belongs to.
    pub fn of_tag(&self, tag: &str) -> Option<GroupId> {
        self.numbers.find(&folded(tag)).map(GroupId)
    }
}
