//! The browser's side.

mod article_html;
mod ask;
mod call_feed_doctor;
mod clipboard;
mod dom_tree;
mod examine;
mod formats;
mod launch;
mod load;
mod locale_file;
mod preferences;
mod reader;
pub(crate) mod visit;

pub use article_html::show_article;
pub use call_feed_doctor::call_feed_doctor;
pub use clipboard::copy;
pub use examine::examine;
pub use formats::{long_date, number, plural_category};
pub use launch::start;
pub use reader::{Reader, open_reader};
