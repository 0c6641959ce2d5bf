//! A smaller copy beside each file that gains by it, for servers that send such copies: `index.html.br`, `index.html.gz`.
//!
//! [`compress`] is the whole. A copy is sent in the place of its file, so one that says something else than the file is a fault,
//! whoever made it: those are made anew.

mod coding;
mod compress_error;
mod folder;
mod run;
mod seen;
mod squeeze;

pub use compress_error::CompressError;
pub use run::{Report, compress};
