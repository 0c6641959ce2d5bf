//! The host's side: for the press and the tests.

mod article_html;
mod formats;
mod parsed_tree;
mod text_scroller;

use feed::Language;

use super::Choice;

pub use article_html::ArticleText;
pub use formats::plural_categories;
pub use formats::{compare, language_name, list, long_date, number, plural_category};
pub(crate) use text_scroller::TextScroller;

/// Nobody has chosen anything on the host.
pub fn chosen(_: Choice) -> Option<Language> {
    None
}

/// The host has no calendar.
pub fn today() -> String {
    String::new()
}

/// Nothing is kept on the host.
pub fn kept_now(_: crate::Kept) -> Vec<String> {
    Vec::new()
}

/// Nothing is forgotten on the host.
pub fn forget_kept() {}

/// Nobody selects anything on the host.
pub(crate) fn selected() -> Option<crate::document_reader::Selected> {
    None
}

/// The host has everything that there is, or nothing.
pub(crate) fn want(_: crate::Wanted) {}
