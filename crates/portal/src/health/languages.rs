//! Whether a feed says in which language its items are, and whether that can be so.
//!
//! Nothing is changed by it: the portal takes the feed's word. What a text seems to be is only told.

mod prose;
mod seeming;

use feed::{Code, Feed, Finding, Item};

use prose::Prose;
use seeming::Seeming;

/// What is to be said of the languages of a feed's items.
pub(super) fn findings(feed: &Feed) -> Vec<Finding> {
    let mut missing = Missing::default();
    let mut findings = Vec::new();
    for item in &feed.items {
        let said = item.language.as_ref();
        let seeming = Prose::of(item).and_then(|prose| Seeming::of(&prose, said));
        match (said, seeming) {
            (None, seeming) => missing.count(seeming),
            (Some(said), Some(seeming)) => {
                let found = [said.as_str(), ", seems to be ", seeming.tag()].concat();
                findings.push(finding(Code::LanguageDoubtful, found, Some(item)));
            }
            (Some(_), None) => {}
        }
    }
    findings.extend(missing.finding());
    findings
}

/// The items without a language, and what they seem to be in.
#[derive(Default)]
struct Missing {
    items: usize,
    seeming: Vec<(&'static str, usize)>,
}

impl Missing {
    fn count(&mut self, seeming: Option<Seeming>) {
        self.items += 1;
        let Some(tag) = seeming.map(Seeming::tag) else { return };
        match self.seeming.iter_mut().find(|(known, _)| *known == tag) {
            Some((_, number)) => *number += 1,
            None => self.seeming.push((tag, 1)),
        }
    }

    /// One for all of them: they are mended in one place, as a rule. As in `12 items, seem to be nl (9), en (2)`.
    fn finding(&self) -> Option<Finding> {
        let items = self.items;
        let mut found = [items.to_string().as_str(), if items == 1 { " item" } else { " items" }].concat();
        for (at, (tag, number)) in self.seeming.iter().enumerate() {
            if items == 1 {
                found.push_str(&[", seems to be ", tag].concat());
                break;
            }
            let before = if at == 0 { ", seem to be " } else { ", " };
            found.push_str(&[before, tag, " (", &number.to_string(), ")"].concat());
        }
        (items > 0).then(|| finding(Code::LanguageMissing, found, None))
    }
}

/// An item that is on a later page, or after one that was left out, has no number that would help.
fn finding(code: Code, found: String, item: Option<&Item>) -> Finding {
    let place = String::from("language");
    Finding { code, page: 1, place, found, item: item.map(|item| item.id.clone()) }
}
