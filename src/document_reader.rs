//! The document reader: PDF pages inside the page, under our own controls.
//!
//! The portal's program has only the [`DocumentPlace`]. The reader itself is a program of its own, which comes with
//! the first document (decision 13), and PDF.js is behind `src/reader/`: what is asked of it is an [`Ask`], and
//! what happens is a [`Tell`].

mod ask;
mod bar;
mod brief;
mod citation;
mod cite_dialog;
#[cfg(not(target_arch = "wasm32"))]
mod example_desk;
mod find_bar;
mod foreign;
mod icons;
mod notices;
mod on_paper;
mod opened;
mod opener;
mod place;
mod reader;
mod side_panel;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod specimens;
mod status;
mod tell;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests_desk;
mod text_view;

pub use ask::{Ask, FindWish, Spread, Zoom};
pub use brief::Brief;
#[cfg(target_arch = "wasm32")]
pub(crate) use cite_dialog::CiteDialog;
pub(crate) use cite_dialog::Selected;
pub use opened::{Opened, Side};
pub use place::DocumentPlace;
pub use reader::{Desk, DocumentReader};
pub use status::{Progress, Status};
pub use tell::{Attachment, DocumentFact, Failure, Find, OutlineItem, Printing, Tell};
pub(crate) use text_view::TextSpot;
#[cfg(target_arch = "wasm32")]
pub(crate) use text_view::find;
