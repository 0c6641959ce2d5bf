//! What an article is made of, for whoever wants to see it at once or go to a part of it.

use feed::Language;

use super::{Context, Tree};
use crate::Text;

/// So many headings make a text that an outline is worth the room in.
const ENOUGH: usize = 3;

/// A heading in an article's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// What it says.
    pub text: Text,
    /// Its id in the page.
    pub id: String,
    /// Whether it is of a part of what the heading before it is of.
    pub is_inner: bool,
}

/// The headings of the first two levels; none where they are few.
pub(super) fn of<T: Tree>(tree: &T, context: &Context) -> Vec<Heading> {
    let headings = tree.elements(&["h2", "h3"]).into_iter().filter_map(|heading| {
        let language = tree.attribute(&heading, "lang").and_then(|tag| Language::parse(&tag));
        let text = Text::new(tree.text(&heading).trim(), language.or_else(|| context.language.clone()));
        let id = tree.attribute(&heading, "id")?;
        (!text.value.is_empty()).then(|| Heading { text, id, is_inner: tree.name(&heading) == "h3" })
    });
    let headings: Vec<_> = headings.collect();
    if headings.len() < ENOUGH { Vec::new() } else { headings }
}
