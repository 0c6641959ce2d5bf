//! What only one of the two sides can do, under the same names: the browser draws and asks its user agent,
//! the host writes text.

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
mod host;

#[cfg(target_arch = "wasm32")]
pub(crate) use browser::visit;
#[cfg(target_arch = "wasm32")]
pub use browser::{
    Reader, call_feed_doctor, copy, examine, long_date, number, open_reader, plural_category, show_article,
    start,
};
#[cfg(not(target_arch = "wasm32"))]
pub use host::{article_html, long_date, number, plural_category};
