//! How far the document has come.

use leptos::prelude::*;

use super::super::{Desk, Progress};
use crate::locale::{fill, joined_facts, size};

/// Bytes that are here, and how many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Loading {
    pub(in super::super) loaded: u64,
    pub(in super::super) total: Option<u64>,
}

impl Loading {
    /// As long as it is on its way. Where the server does not say how much there is, the feed may have.
    pub(in super::super) fn of(desk: &Desk) -> Option<Self> {
        let Progress::Opening { loaded, total } = desk.status.progress.get() else { return None };
        let total = total.or_else(|| desk.brief.size_in_bytes.parse().ok());
        // More than all there is: the server or the feed was wrong.
        Some(Self { loaded, total: total.filter(|total| *total > 0 && loaded <= *total) })
    }

    /// In whole percent.
    pub(in super::super) fn percent(self) -> Option<u32> {
        let percent = self.loaded.saturating_mul(100).checked_div(self.total?)?;
        u32::try_from(percent).ok()
    }

    /// `1.2 MB of 4.5 MB · 27 %`; before the first byte, that it is being opened.
    pub(in super::super) fn words(self, desk: &Desk) -> String {
        if self.loaded == 0 {
            return desk.locale.texts.document_opening();
        }
        let loaded = size(self.loaded, &desk.locale);
        let Some(total) = self.total else { return loaded };
        let bytes =
            fill(&desk.texts.reader_loaded(), &[("loaded", &loaded), ("total", &size(total, &desk.locale))]);
        let percent = self.percent().map(|percent| [&percent.to_string(), " %"].concat());
        joined_facts([bytes].into_iter().chain(percent), &desk.locale.language)
    }
}
