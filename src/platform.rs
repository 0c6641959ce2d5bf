//! What only one of the two sides can do, under the same names: the browser draws and asks its user agent,
//! the host writes text.

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
mod host;

#[cfg(target_arch = "wasm32")]
pub use browser::{
    ArticleText, Session, call_back_pages, call_reader, can_share, chosen, cite_article, close_document,
    compare, copy, focus_end, forget_kept, kept_now, language_name, list, long_date, number,
    plural_categories, plural_category, read_document, recover_focus, rove, share, show_back_page, start,
    today,
};
#[cfg(target_arch = "wasm32")]
pub(crate) use browser::{SizeWatch, TextScroller, selected, visit, want};
#[cfg(not(target_arch = "wasm32"))]
pub use host::{
    ArticleText, chosen, compare, forget_kept, kept_now, language_name, list, long_date, number,
    plural_categories, plural_category, today,
};
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use host::{TextScroller, selected, want};

use crate::Kept;

/// What a visitor chooses once, and the device remembers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// The interface's language.
    Interface,
    /// The language whose articles alone are listed.
    Articles,
}

impl Choice {
    /// What it is kept as. `boot.js` keeps it when its link is followed.
    pub(crate) fn kept(self) -> Kept {
        match self {
            Self::Interface => Kept::Language,
            Self::Articles => Kept::Articles,
        }
    }
}
