//! The one place where somebody's HTML enters a page: enriched, then sanitised, last. See DESIGN, section 5.

mod allowed;
#[cfg(test)]
pub(crate) mod examples;
mod sink;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;

#[cfg(target_arch = "wasm32")]
pub(crate) use allowed::ALLOWED;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use allowed::Allowed;
pub use sink::ArticleHtml;
