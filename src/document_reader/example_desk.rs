//! Desks for the tests of the reader's parts, and for the specimen page.

use std::sync::Arc;

use feed::Language;
use leptos::prelude::*;

use super::{Ask, Brief, Desk, Opened, OutlineItem, Progress, Status};
use crate::Locale;
use crate::locale::ReaderTexts;

/// An English desk with an open document of 12 pages.
pub(super) fn desk() -> Desk {
    let desk = unopened_desk(Callback::new(|_| ()));
    desk.status.pages.set(12);
    desk.status.progress.set(Progress::Open);
    Desk { brief: Arc::new(brief()), ..desk }
}

/// An English desk with a document of which nothing is known yet, and who is asked there.
pub(super) fn unopened_desk(ask: Callback<Ask>) -> Desk {
    let brief = Brief {
        file_name: "report.pdf".into(),
        language: "en".into(),
        page_label: "Page {n}".into(),
        outside_label: "leads to another site".into(),
        ..Brief::default()
    };
    Desk {
        brief: Arc::new(brief),
        locale: Arc::new(Locale::english(Language::english())),
        texts: ReaderTexts::english(),
        status: Status::default(),
        ask,
        opened: Opened::default(),
    }
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

/// Parts in parts, open and closed, and one that is elsewhere.
pub(super) fn outline() -> Vec<OutlineItem> {
    let item = |title: &str, key, page| OutlineItem {
        title: title.into(),
        key: Some(key),
        page: Some(page),
        ..OutlineItem::default()
    };
    let elsewhere = OutlineItem {
        title: "Elsewhere".into(),
        url: Some("https://example.org/".into()),
        ..OutlineItem::default()
    };
    vec![
        OutlineItem { is_open: true, items: vec![item("Bread", 1, 3)], ..item("Chapter", 0, 2) },
        OutlineItem { items: vec![item("Hidden", 3, 8)], ..item("Closed", 2, 7) },
        elsewhere,
    ]
}
