//! JSON Feed in, a [`Feed`] and findings out. Pure: no browser, no input or output, no clock.
//!
//! The feed is somebody else's, so [`read`] is tolerant and never silent: it keeps all that it can, and
//! records a [`Finding`] for each thing that it had to mend or drop.

mod attachment;
mod author;
mod code;
mod error;
mod feed;
mod finding;
mod html;
mod item;
mod json;
mod language;
mod link;
mod localised;
mod lower_case;
mod numbering;
mod paged_feed;
mod plain_text;
mod read;
mod template;
mod timestamp;
mod version;

pub use attachment::{Attachment, AttachmentExtension};
pub use author::Author;
pub use code::Code;
pub use error::FeedError;
pub use feed::{Feed, FeedExtension, FurtherPages, SectionExtension, ThemeExtension};
pub use finding::{Finding, Severity};
pub use item::{Item, ItemExtension};
pub use json::{Json, JsonError};
pub use language::Language;
pub use link::{Link, LinkError};
pub use localised::Localised;
pub use lower_case::lower_case;
pub use numbering::Numbering;
pub use paged_feed::PagedFeed;
pub use plain_text::plain_text;
pub use read::read;
#[cfg(not(target_arch = "wasm32"))]
pub use read::read_whole;
pub use timestamp::Timestamp;
pub use version::Version;
