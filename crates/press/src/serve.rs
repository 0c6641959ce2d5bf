//! A built portal over HTTP: its files, its addresses, and the headers that keep its visitors safe.
//!
//! [`router`] is the whole. It is [`files`] inside [`headers`], two functions so that a test can put routes of
//! its own between them: they then answer with the same headers as the portal does.
//!
//! ```
//! use axum::{Router, http::StatusCode, routing::get};
//! use press::serve::{ServeError, Site, files, headers};
//!
//! fn with_a_broken_feed(site: &Site) -> Result<Router, ServeError> {
//!     let broken = Router::new().route("/feed.json", get(|| async { StatusCode::INTERNAL_SERVER_ERROR }));
//!     headers(broken.merge(files(site)?), site)
//! }
//! ```

mod answer;
pub(crate) mod cache;
pub(crate) mod content_type;
pub(crate) mod feed_links;
mod files;
mod headers;
mod listen;
mod origin;
mod origins;
mod policy;
mod serve_error;
pub(crate) mod site;
pub(crate) mod tags;

pub use files::files;
pub use headers::headers;
pub use listen::{ListenError, listen, run};
pub use origin::Origin;
pub use origins::{Origins, origins};
pub use policy::Policy;
pub use serve_error::ServeError;
pub use site::Site;

/// The whole portal: its files, within its headers.
///
/// # Errors
/// [`ServeError`] when the site cannot be served as it is described.
pub fn router(site: &Site) -> Result<axum::Router, ServeError> {
    headers(files(site)?, site)
}
