//! Tribune's app: the pages, and what moves between them.
//!
//! Everything here renders in the browser and, for the press and the tests, to text on the host; all that
//! only one of the two can do is in `platform`.

// The host's views are one nested type for each page.
#![recursion_limit = "256"]

mod app;
mod article_html;
mod base;
mod components;
mod content;
#[cfg(test)]
mod contrast;
mod document_reader;
#[cfg(not(target_arch = "wasm32"))]
mod examples;
mod kept;
mod list_part;
mod listed;
mod load_error;
mod locale;
mod page;
mod pages;
mod platform;
mod source;
#[cfg(not(target_arch = "wasm32"))]
mod specimen;
mod state;
mod wanted;
mod whenever;
#[cfg(not(target_arch = "wasm32"))]
pub mod written;

#[cfg(target_arch = "wasm32")]
pub use platform::{Session, cite_article, close_document, read_document, show_back_page, start};

pub use app::App;
pub use base::Base;
pub use components::{AboutPortal, AccessibilityStatement};
pub use content::{Content, Loaded, News};
pub use document_reader::{
    Ask, Attachment, Brief, Desk, DocumentFact, DocumentReader, Failure, Find, FindWish, Opened, OutlineItem,
    Printing, Progress, Side, Spread, Status, Tell, Zoom,
};
pub use kept::{Kept, Storage};
pub use list_part::ListPart;
pub use load_error::LoadError;
pub use locale::{BackTexts, DoctorTexts, Locale, ReaderTexts, Texts};
pub use page::{Page, PageParts};
pub use source::{Source, Sources, SourcesKept};
#[cfg(not(target_arch = "wasm32"))]
pub use specimen::specimen;
pub use state::State;
pub use wanted::Wanted;
use whenever::whenever;
