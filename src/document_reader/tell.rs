//! What the open document tells.

mod facts;
mod failure;
mod find;
mod outline;
mod printing;

use feed::Json;
use reflow::Leaf;

use super::{Spread, Zoom};
pub use facts::{Attachment, DocumentFact};
pub use failure::Failure;
pub use find::Find;
pub use outline::OutlineItem;
pub use printing::Printing;

/// What the open document tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tell {
    /// So many bytes of the file are here, of so many where that is known.
    Progress {
        /// In bytes.
        loaded: u64,
        /// In bytes.
        total: Option<u64>,
    },
    /// It is locked.
    Locked {
        /// Whether a password was tried.
        was_wrong: bool,
    },
    /// The document is open.
    Open {
        /// How many there are.
        pages: u32,
    },
    /// What its pages are called, where that differs from their numbers.
    Labels(Vec<String>),
    /// This page is the one that is read now, from 1.
    Page(u32),
    /// A page was drawn.
    Drawn,
    /// Whether a page takes long to be drawn.
    Slow(bool),
    /// How large pages are shown.
    Scale {
        /// Of their own size.
        percent: u32,
        /// What that follows.
        zoom: Zoom,
    },
    /// How pages lie side by side.
    Spread(Spread),
    /// By how many degrees they are turned clockwise.
    Rotation(u32),
    /// How the search stands.
    Found(Find),
    /// The outline.
    Outline(Vec<OutlineItem>),
    /// The files inside.
    Attachments(Vec<Attachment>),
    /// What the document says of itself.
    Facts(Vec<DocumentFact>),
    /// The text of a page; none where it cannot be read.
    Text {
        /// From 1.
        page: u32,
        /// What is on it.
        leaf: Option<Leaf>,
    },
    /// How printing stands.
    Printing(Printing),
    /// Whether it fills the screen.
    FullScreen(bool),
    /// There will be no document.
    Failed(Failure),
}

impl Tell {
    /// Reads what `src/reader/session.js` says: a name, a text, two numbers. `None` for a name that is not known.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts are small and whole")]
    pub fn read(name: &str, text: &str, first: f64, second: f64) -> Option<Self> {
        let (one, two) = (first as u32, second as u32);
        Some(match name {
            "progress" => {
                Self::Progress { loaded: first as u64, total: Some(second as u64).filter(|total| *total > 0) }
            }
            "locked" => Self::Locked { was_wrong: one > 0 },
            "open" => Self::Open { pages: one },
            "labels" => Self::Labels(list(text).iter().map(|label| string(Some(label))).collect()),
            "page" => Self::Page(one),
            "drawn" => Self::Drawn,
            "slow" => Self::Slow(one > 0),
            "scale" => Self::Scale { percent: one, zoom: zoom(text, one) },
            "spread" => Self::Spread(spread(one)),
            "rotation" => Self::Rotation(one),
            "found" => Self::Found(match text {
                "searching" => Find::Searching { total: two },
                "nothing" => Find::Nothing,
                "idle" => Find::Idle,
                wrapped => Find::Match { current: one, total: two, is_wrapped: wrapped == "wrapped" },
            }),
            "outline" => Self::Outline(list(text).iter().map(OutlineItem::read).collect()),
            "attachments" => Self::Attachments(list(text).iter().map(Attachment::read).collect()),
            "facts" => Self::Facts(list(text).iter().filter_map(DocumentFact::read).collect()),
            "text" => Self::Text { page: one, leaf: reflow::read(text).ok() },
            "printing" => Self::Printing(match text {
                "preparing" => Printing::Preparing { done: one, total: two },
                "too-long" => Printing::TooLong { limit: one },
                "failed" => Printing::Failed,
                _ => Printing::Idle,
            }),
            "full-screen" => Self::FullScreen(one > 0),
            "failed" => Self::Failed(Failure::named(text)),
            _ => return None,
        })
    }
}

fn zoom(name: &str, percent: u32) -> Zoom {
    match name {
        "auto" => Zoom::Auto,
        "page-width" => Zoom::Width,
        "page-fit" => Zoom::Page,
        _ => Zoom::Percent(percent),
    }
}

fn spread(number: u32) -> Spread {
    match number {
        1 => Spread::Odd,
        2 => Spread::Even,
        _ => Spread::None,
    }
}

fn list(json: &str) -> Vec<Json> {
    match Json::parse(json.as_bytes()) {
        Ok(Json::List(list)) => list,
        _ => Vec::new(),
    }
}

fn list_of(json: Option<&Json>) -> &[Json] {
    match json {
        Some(Json::List(list)) => list,
        _ => &[],
    }
}

/// A whole number; whatever else stands there is none.
fn number(json: Option<&Json>) -> Option<u32> {
    match json? {
        Json::Number(number) => number.parse().ok(),
        _ => None,
    }
}

fn string(json: Option<&Json>) -> String {
    json.and_then(Json::as_text).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests;
