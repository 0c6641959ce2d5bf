//! The browser's side.

mod article_html;
mod ask;
mod call_feed_doctor;
mod call_reader;
mod clipboard;
mod dom_tree;
mod examine;
mod formats;
mod highlight;
mod launch;
mod load;
mod locale_file;
mod preferences;
mod read_document;
mod reader_keys;
mod rove;
mod selection;
mod session;
mod share;
mod size_watch;
mod text_scroller;
pub(crate) mod visit;

pub use article_html::show_article;
pub use call_feed_doctor::call_feed_doctor;
pub use call_reader::call_reader;
pub use clipboard::copy;
pub use examine::examine;
pub use formats::{compare, language_name, list, long_date, number, plural_category};
pub use launch::start;
pub use read_document::{close_document, read_document};
pub use rove::{focus_end, recover_focus, rove};
pub(crate) use selection::selected;
pub use session::Session;
pub use share::{can_share, share};
pub(crate) use size_watch::SizeWatch;
pub(crate) use text_scroller::TextScroller;
