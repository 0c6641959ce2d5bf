//! A PDF file in; its title, language, outline, cover and text out. Pure: no input or output, no network.
//!
//! The file is somebody else's, and so is what reads it (`hayro`): it may be broken, or made to break its reader. So it is
//! read in a thread of its own, with a large stack and a limit of time, and whatever it does there costs this document
//! only. See docs/decisions/0024.

mod collect;
mod cover;
mod document;
mod document_error;
mod facts;
mod limits;
mod text;
mod work;

pub use collect::examine;
pub use cover::{Cover, PictureType};
pub use document::{Bookmark, Document, Gap};
pub use document_error::DocumentError;
pub use limits::Limits;
