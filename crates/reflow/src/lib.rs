//! The text of a PDF page in; headings, paragraphs, lists and tables out. Pure: no browser, no input or output.
//!
//! A page is what PDF.js tells of it, as JSON (`tests/pages/make.mjs` makes it, and documents it). Where the file is
//! tagged (ISO 32000-2, section 14.8), its tree of headings, lists and tables is followed. Where it is not, the places
//! and sizes of the letters have to tell the same: columns, paragraphs, headings.
//!
//! Lengths are whole tenths of a point; there is no float here.

mod block;
mod error;
mod leaf;
mod marker;
mod number;
mod page;
mod pen;
mod prose;
mod span;
mod style;
mod tagged;
mod untagged;

pub use block::{Block, Cell, ListItem, Row};
pub use error::LeafError;
pub use leaf::{Leaf, read};
pub use span::Span;
