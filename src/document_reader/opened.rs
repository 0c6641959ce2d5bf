//! What of the reader is open.

use leptos::prelude::*;

use super::{Ask, Desk};

/// What of the reader is open.
#[derive(Clone, Copy)]
pub struct Opened {
    /// The bar for finding.
    pub find: RwSignal<bool>,
    /// The side panel, and what is in it.
    pub side: RwSignal<Option<Side>>,
    /// The document's text, in the place of its pages.
    pub text: RwSignal<bool>,
    /// How to cite.
    pub cite: RwSignal<bool>,
    /// The words that are sought.
    pub words: RwSignal<String>,
}

/// What the side panel shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The outline.
    Outline,
    /// Small pictures of the pages.
    Thumbnails,
    /// The files inside.
    Attachments,
    /// What the document says of itself.
    Facts,
}

impl Default for Opened {
    fn default() -> Self {
        Self {
            find: RwSignal::new(false),
            side: RwSignal::new(None),
            text: RwSignal::new(false),
            cite: RwSignal::new(false),
            words: RwSignal::new(String::new()),
        }
    }
}

impl Desk {
    /// Closes what lies on top, for Escape. `false` where only the pages are there.
    pub fn close_top(&self) -> bool {
        let opened = self.opened;
        if opened.find.get_untracked() {
            opened.find.set(false);
            self.ask.run(Ask::FindNothing);
        } else if opened.side.get_untracked().is_some() {
            opened.side.set(None);
        } else if opened.text.get_untracked() {
            opened.text.set(false);
        } else if self.status.is_full_screen.get_untracked() {
            self.ask.run(Ask::FullScreen);
        } else {
            return false;
        }
        true
    }
}
