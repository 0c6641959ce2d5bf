//! A built portal's pages, written into its folder: every place in every language of the interface, as a file that is there
//! before any program runs.
//!
//! [`Prerender::run`] is the whole: it reads the feeds that the portal's own page names ([`feeds`]), has the components write each
//! page (`tribune::written`), sets it into the portal's page ([`template`]), and writes what is new or has changed
//! ([`writing`]). What it has written it remembers ([`manifest`]), and touches nothing else.

mod as_json;
mod dist;
mod feeds;
mod folder;
mod manifest;
mod outcome;
mod page_file;
mod prerender_error;
mod print;
mod run;
mod shrinking;
mod staging;
mod template;
mod writing;

pub use as_json::as_json;
pub use dist::Dist;
pub use outcome::{Outcome, Report};
pub use prerender_error::PrerenderError;
pub use run::Prerender;

pub(crate) use print::print;
pub(crate) use shrinking::{Shrunk, shrunk};
