//! Where the reader is.

use leptos::prelude::*;
use reflow::Leaf;

use super::{Attachment, DocumentFact, Failure, Find, OutlineItem, Printing, Spread, Tell, Zoom};

/// What the reader shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// The document is on its way.
    Opening {
        /// Bytes that are here.
        loaded: u64,
        /// Bytes that there are, when known.
        total: Option<u64>,
    },
    /// It is locked; whether a password was tried.
    Locked {
        /// It was not the password.
        was_wrong: bool,
    },
    /// Pages are there.
    Open,
    /// There will be no pages.
    Failed(Failure),
}

/// Where the reader is, as the open document has told.
#[derive(Clone, Copy)]
pub struct Status {
    /// How far the document has come.
    pub progress: RwSignal<Progress>,
    /// Whether a page takes long to be drawn.
    pub is_slow: RwSignal<bool>,
    /// The page that is read now, from 1.
    pub page: RwSignal<u32>,
    /// How many there are; 0 until the document is open.
    pub pages: RwSignal<u32>,
    /// What the pages are called in the document, where that differs from their numbers; else empty.
    pub labels: RwSignal<Vec<String>>,
    /// How large pages are shown, in percent of their own size.
    pub percent: RwSignal<u32>,
    /// What the size follows: `Auto`, `Width`, `Page`, or `Percent` where it follows nothing.
    pub zoom: RwSignal<Zoom>,
    /// How pages lie side by side.
    pub spread: RwSignal<Spread>,
    /// By how much they are turned clockwise, in degrees.
    pub rotation: RwSignal<u32>,
    /// How the search stands.
    pub find: RwSignal<Find>,
    /// The outline, once asked for and told.
    pub outline: RwSignal<Option<Vec<OutlineItem>>>,
    /// The files inside, once asked for and told.
    pub attachments: RwSignal<Option<Vec<Attachment>>>,
    /// What the document says of itself, once asked for and told.
    pub facts: RwSignal<Option<Vec<DocumentFact>>>,
    /// The text of a page that was told last.
    pub text: RwSignal<Option<(u32, Option<Leaf>)>>,
    /// How printing stands.
    pub printing: RwSignal<Printing>,
    /// Whether it fills the screen.
    pub is_full_screen: RwSignal<bool>,
}

impl Default for Status {
    fn default() -> Self {
        Self {
            progress: RwSignal::new(Progress::Opening { loaded: 0, total: None }),
            is_slow: RwSignal::new(false),
            page: RwSignal::new(1),
            pages: RwSignal::new(0),
            labels: RwSignal::new(Vec::new()),
            percent: RwSignal::new(100),
            zoom: RwSignal::new(Zoom::Auto),
            spread: RwSignal::new(Spread::None),
            rotation: RwSignal::new(0),
            find: RwSignal::new(Find::default()),
            outline: RwSignal::new(None),
            attachments: RwSignal::new(None),
            facts: RwSignal::new(None),
            text: RwSignal::new(None),
            printing: RwSignal::new(Printing::Idle),
            is_full_screen: RwSignal::new(false),
        }
    }
}

impl Status {
    /// Takes in what the open document tells.
    pub fn hear(&self, tell: Tell) {
        match tell {
            Tell::Progress { loaded, total } => self.progress.update(|progress| {
                // Progress need not reach the end: the first page drawn ends it.
                if matches!(progress, Progress::Opening { .. } | Progress::Locked { .. }) {
                    *progress = Progress::Opening { loaded, total };
                }
            }),
            Tell::Locked { was_wrong } => self.progress.set(Progress::Locked { was_wrong }),
            Tell::Open { pages } => {
                self.pages.set(pages);
                // Another attempt is another document.
                self.outline.set(None);
                self.attachments.set(None);
                self.facts.set(None);
            }
            Tell::Labels(labels) => self.labels.set(labels),
            Tell::Page(page) => self.page.set(page),
            Tell::Drawn => {
                self.is_slow.set(false);
                self.progress.set(Progress::Open);
            }
            Tell::Slow(is_slow) => self.is_slow.set(is_slow),
            Tell::Scale { percent, zoom } => {
                self.percent.set(percent);
                self.zoom.set(zoom);
            }
            Tell::Spread(spread) => self.spread.set(spread),
            Tell::Rotation(degrees) => self.rotation.set(degrees),
            Tell::Found(find) => self.find.set(find),
            Tell::Outline(outline) => self.outline.set(Some(outline)),
            Tell::Attachments(attachments) => self.attachments.set(Some(attachments)),
            Tell::Facts(facts) => self.facts.set(Some(facts)),
            Tell::Text { page, leaf } => self.text.set(Some((page, leaf))),
            Tell::Printing(printing) => self.printing.set(printing),
            Tell::FullScreen(is_full) => self.is_full_screen.set(is_full),
            Tell::Failed(failure) => self.progress.set(Progress::Failed(failure)),
        }
    }

    /// Whether pages can be turned, searched and zoomed.
    pub fn is_open(&self) -> bool {
        self.pages.get() > 0 && matches!(self.progress.get(), Progress::Open)
    }

    /// What a page is called: its label, else its number.
    pub fn label(&self, page: u32) -> String {
        let at = usize::try_from(page).unwrap_or_default().wrapping_sub(1);
        let label = self.labels.with(|labels| labels.get(at).filter(|label| !label.is_empty()).cloned());
        label.unwrap_or_else(|| page.to_string())
    }
}
