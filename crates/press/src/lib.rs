//! The publisher's side of Tribune, as a library: what `tribune-press` does, without the command line.

pub mod check;
pub mod compress;
pub mod convert;
mod crowd;
pub mod fetch;
mod held;
pub mod host_headers;
pub mod mirror;
pub mod prerender;
pub mod serve;
pub mod split;
mod step;

pub use step::{Progress, Step};
