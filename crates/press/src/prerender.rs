//! A built portal's pages, written into its folder: every place in every language of the interface, as a file that is there
//! before any program runs.
//!
//! [`Prerender::run`] is the whole: it reads the feeds that the portal's own page names ([`feeds`]), has the components write each
//! page (`tribune::written`), sets it into the portal's page ([`template`]), adds what stands around the pages ([`around`]), and
//! writes what is new or has changed ([`writing`]). What it has written it remembers ([`manifest`]), and touches nothing else.

mod around;
mod as_json;
mod dist;
mod feeds;
mod feeds_out;
mod folder;
mod manifest;
mod not_found;
mod note;
mod outcome;
mod page_file;
mod prerender_error;
pub(crate) mod print;
mod redirects;
mod robots;
mod run;
mod shrinking;
mod sitemap;
mod staging;
mod template;
mod text;
mod way;
mod writing;

pub use as_json::as_json;
pub use dist::Dist;
pub use note::Note;
pub use outcome::{Outcome, Report};
pub use prerender_error::PrerenderError;
pub use run::Prerender;

pub(crate) use print::print;
pub(crate) use shrinking::{Shrunk, shrunk};
