//! The host's side: for the press and the tests.

mod article_html;
mod formats;
mod parsed_tree;

pub use article_html::article_html;
pub use formats::{long_date, number, plural_category};
