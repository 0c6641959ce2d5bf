//! How feeds are doing: read as the portal will read them, every page, and told as `portal::health` tells it.
//!
//! [`examine`] looks at one feed, [`as_json`] and [`as_github`] write for machines what
//! `portal::health::as_text` writes for people, and [`Verdict`] is the exit code.

mod as_github;
mod as_json;
mod colours;
mod examine;
mod feeds_of_page;
mod follow;
mod links;
mod read_error;
mod texts;
mod verdict;

pub use as_github::as_github;
pub use as_json::as_json;
pub use colours::coloured;
pub use examine::{Examination, examine};
pub use feeds_of_page::feeds_of_page;
pub use follow::{Followed, follow};
pub use links::LinkCheck;
pub use read_error::ReadError;
pub use texts::texts;
pub use verdict::{FailOn, Verdict};
