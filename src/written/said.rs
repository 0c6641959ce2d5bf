//! What several parts of a page's head say, found out once.

use super::describe;
use crate::Page;

/// What they say.
pub(super) struct Said {
    /// See [`Page::head_links`].
    pub(super) links: Vec<String>,
    /// What the page is about, in plain words.
    pub(super) description: Option<String>,
}

impl Said {
    pub(super) fn of(page: &Page) -> Self {
        Self { links: page.head_links(), description: describe::description(page) }
    }

    /// The whole address under which the page is at home.
    pub(super) fn canonical(&self) -> &str {
        self.links.first().map(|line| line.trim_start()).unwrap_or_default()
    }
}
