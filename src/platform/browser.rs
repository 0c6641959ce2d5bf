//! The browser's side.

mod article_html;
mod ask;
mod clipboard;
mod dom_tree;
mod finding_texts;
mod formats;
mod launch;
mod load;
mod locale_file;
mod preferences;
mod reader;
pub(crate) mod visit;

pub use article_html::show_article;
pub use clipboard::copy;
pub use finding_texts::load_finding_texts;
pub use formats::{long_date, number, plural_category};
pub use launch::start;
pub use reader::{Reader, open_reader};
