//! The portal as text, for the press: each place as a whole page, by the components that the browser has.
//!
//! [`Writer`] knows the portal and the interface's texts. It says which pages there are, and writes one at a time: what goes into a
//! page's head and body. What is around them, and which file it becomes, is the press's.

mod body;
mod describe;
mod entry;
mod escape;
mod feed;
mod feed_links;
mod item;
mod leaf;
mod links;
mod picture;
mod said;
mod schema;
mod social;
mod structured;
mod writer;

pub(crate) use body::BackPage;
pub use entry::Entry;
pub use feed::{IN_A_FEED, JSON_FEED, RSS, WrittenFeed};
pub use item::{WrittenBody, WrittenItem};
pub use leaf::Leaf;
use said::Said;
pub use writer::{Writer, WrittenPage};

#[cfg(test)]
mod tests;
