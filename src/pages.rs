//! One page for each kind of place, and for the times when there is none.

mod article_page;
mod back_page;
mod document_page;
mod failed_page;
mod found_page;
mod home_page;
mod index_page;
mod list_page;
mod loading_page;
mod not_found_page;
mod sought_page;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod specimens;

pub use failed_page::FailedPage;
pub use found_page::FoundPage;
pub use loading_page::LoadingPage;
pub use not_found_page::NotFoundPage;
pub use sought_page::SoughtPage;

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
