//! RSS and Atom made into JSON Feed 1.1, for content systems that know nothing else.
//!
//! All pages become one feed. What the feed says is kept in the terms of JSON Feed: bodies as `content_html`, enclosures
//! as `attachments`, categories as `tags`. Bodies stay somebody else's HTML; only their relative addresses are completed.

mod addresses;
mod attachments;
mod authors;
mod body;
mod convert_error;
mod feed;
mod item;
mod media;
mod pages;
mod parse;
mod people;
mod scan;

pub use convert_error::ConvertError;
pub(crate) use pages::convert_bytes;
pub use pages::{Converted, convert};
