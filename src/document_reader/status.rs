//! Where the reader is.

use leptos::prelude::*;

#[cfg(target_arch = "wasm32")]
use super::Event;
use super::Progress;

/// Where the reader is.
#[derive(Clone, Copy)]
pub(super) struct Status {
    /// How far the document has come.
    pub(super) progress: RwSignal<Progress>,
    /// The page that is read now, from 1.
    pub(super) page: RwSignal<u32>,
    /// How many there are; 0 until the document is open.
    pub(super) pages: RwSignal<u32>,
}

impl Status {
    pub(super) fn new() -> Self {
        Self {
            progress: RwSignal::new(Progress::Opening(None)),
            page: RwSignal::new(1),
            pages: RwSignal::new(0),
        }
    }

    #[cfg(target_arch = "wasm32")]
    pub(super) fn hear(&self, event: Event) {
        match event {
            // Progress need not reach 100: the first page drawn ends it.
            Event::Progress(percent) => self.progress.update(|progress| {
                if matches!(progress, Progress::Opening(_)) {
                    *progress = Progress::Opening(Some(percent));
                }
            }),
            Event::Opened { pages } => self.pages.set(pages),
            Event::Page(page) => self.page.set(page),
            Event::Drawn => self.progress.set(Progress::Open),
            Event::Failed(failure) => self.progress.set(Progress::Failed(failure)),
        }
    }
}
