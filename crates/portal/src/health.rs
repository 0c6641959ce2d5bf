//! The feed doctor: what there is in each feed, what had to be mended in it, and how to put it right.
//!
//! For content teams, and used by both who tell them: `tribune-press check` and the portal's own page. Pure: the
//! caller loads the feeds and says what time it is. The long texts about each kind of finding come from the caller
//! too, because the browser has them in a file of their own, which it loads only for that page.

mod as_text;
mod checkup;
mod format;
mod group;
mod languages;

pub use as_text::{CodeTexts, as_text};
pub use checkup::Checkup;
pub use format::Format;
pub use group::Group;

/// A feed that the portal is pointed at, and how it is doing.
#[derive(Debug, Clone, PartialEq)]
pub struct FeedHealth {
    /// Where it is, as the publisher wrote it: an address, or the path of a file.
    pub address: String,
    /// Whether it could be read, and what was found.
    pub state: FeedState,
    /// The size of all its pages, in bytes.
    pub size_in_bytes: u64,
}

/// Whether a feed could be read.
#[derive(Debug, Clone, PartialEq)]
pub enum FeedState {
    /// It could: this is in it.
    Read(Checkup),
    /// It could not be had, or nothing could be kept of it: the reason, in words for people.
    Failed(String),
}

impl FeedHealth {
    /// What was found, when the feed could be read.
    pub fn checkup(&self) -> Option<&Checkup> {
        match &self.state {
            FeedState::Read(checkup) => Some(checkup),
            FeedState::Failed(_) => None,
        }
    }
}
