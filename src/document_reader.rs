//! The document reader: PDF pages inside the page, under our own controls.

mod actions;
mod controls;
mod failure_notice;
mod status;
mod view;

pub use view::DocumentReader;

/// What an open document tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(dead_code, reason = "only the browser has open documents")]
pub enum Event {
    /// So much of the file is here, in percent.
    Progress(u32),
    /// The document is open.
    Opened {
        /// How many pages it has.
        pages: u32,
    },
    /// This page is the one that is read now, from 1.
    Page(u32),
    /// A page was drawn.
    Drawn,
    /// There will be no document.
    Failed(Failure),
}

/// Why a document cannot be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(dead_code, reason = "only the browser has open documents")]
pub enum Failure {
    /// It is not there (404, 410).
    Missing,
    /// The server is in trouble.
    Server,
    /// The network or the server's permission (CORS) is missing.
    Unreachable,
    /// It is no PDF, or half of one.
    Damaged,
    /// It is locked.
    Password,
    /// The reader's own code did not start.
    Program,
}

/// What the reader shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(dead_code, reason = "only the browser has open documents")]
enum Progress {
    /// The document is on its way; the percentage, when known.
    Opening(Option<u32>),
    /// Pages are there.
    Open,
    /// See the notice.
    Failed(Failure),
}
