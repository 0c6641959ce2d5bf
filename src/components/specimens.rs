//! Each component with its real states, for the specimen page. Whoever adds a component adds it here: a test says so.

mod around_text;
mod article;
mod back_pages;
mod documents;
mod frame;
mod lists;
mod notices;
mod small_parts;
mod ways;

use crate::specimen::Group;

/// The components, by what they are parts of.
pub(crate) fn groups() -> Vec<Group> {
    vec![
        Group { name: "Around every page", specimens: frame::specimens() },
        Group { name: "Articles in lists", specimens: lists::specimens() },
        Group { name: "The ways to lists", specimens: ways::specimens() },
        Group { name: "Above an article’s text", specimens: article::specimens() },
        Group { name: "Beside and below it", specimens: around_text::specimens() },
        Group { name: "Documents", specimens: documents::specimens() },
        Group { name: "What comes and what does not", specimens: notices::specimens() },
        Group { name: "The back pages", specimens: back_pages::specimens() },
        Group { name: "The smallest parts", specimens: small_parts::specimens() },
    ]
}
