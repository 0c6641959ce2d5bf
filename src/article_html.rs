//! The one place where somebody's HTML enters a page: enriched, then sanitised, last. See DESIGN, section 5.

mod allowed;
mod sink;
#[cfg(test)]
mod tests;

#[cfg(target_arch = "wasm32")]
pub(crate) use allowed::ALLOWED;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use allowed::Allowed;
pub use sink::ArticleHtml;
