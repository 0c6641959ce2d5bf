//! Desks for the parts' tests.

use std::sync::{Arc, Mutex};

use feed::Language;
use leptos::prelude::*;

use super::{Ask, Brief, Desk, Opened, Progress, Status};
use crate::Locale;
use crate::locale::ReaderTexts;

/// What was asked, in its order.
#[derive(Clone, Default)]
pub(super) struct Asked(Arc<Mutex<Vec<Ask>>>);

impl Asked {
    /// What was asked since this was last looked at.
    pub(super) fn take(&self) -> Vec<Ask> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// An English desk with an open document of 12 pages.
pub(super) fn desk() -> Desk {
    let desk = recording_desk().0;
    desk.status.pages.set(12);
    desk.status.progress.set(Progress::Open);
    Desk { brief: Arc::new(brief()), ..desk }
}

/// An English desk with a document of which nothing is known yet.
pub(super) fn unopened_desk() -> Desk {
    recording_desk().0
}

/// The same, and what is asked there.
pub(super) fn recording_desk() -> (Desk, Asked) {
    let asked = Asked::default();
    let ask = {
        let asked = asked.clone();
        Callback::new(move |ask| asked.0.lock().unwrap().push(ask))
    };
    let brief = Brief {
        file_name: "report.pdf".into(),
        language: "en".into(),
        page_label: "Page {n}".into(),
        outside_label: "leads to another site".into(),
        ..Brief::default()
    };
    let desk = Desk {
        brief: Arc::new(brief),
        locale: Arc::new(Locale::english(Language::english())),
        texts: ReaderTexts::english(),
        status: Status::default(),
        ask,
        opened: Opened::default(),
    };
    (desk, asked)
}

/// What a portal says of a Dutch document.
pub(super) fn brief() -> Brief {
    Brief {
        address: "https://example.org/files/jaarverslag.pdf".into(),
        file_name: "jaarverslag.pdf".into(),
        title: "Jaarverslag 2024".into(),
        title_language: "nl".into(),
        language: "en".into(),
        page_label: "Page {n}".into(),
        damaged_label: "This page could not be shown.".into(),
        outside_label: "leads to another site".into(),
        here: "https://example.org/portal/en/news/a/jaarverslag".into(),
        back: "/portal/en/news/a".into(),
        authors: "An Peeters\nBo Smit".into(),
        published: "2024-03-05".into(),
        portal: "FLORA".into(),
        size_in_bytes: "2048".into(),
    }
}
