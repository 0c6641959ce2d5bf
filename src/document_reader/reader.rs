//! The reader: its bar, its panels, and what is said in the place of pages.

use std::sync::Arc;

use leptos::prelude::*;

use super::bar::Bar;
use super::cite_dialog::CiteDialog;
use super::find_bar::FindBar;
use super::notices::Notices;
use super::on_paper::OnPaper;
use super::side_panel::SidePanel;
use super::text_view::TextView;
use super::{Ask, Brief, Opened, Status};
use crate::Locale;
use crate::locale::ReaderTexts;

/// What every part of the reader is given.
#[derive(Clone)]
pub struct Desk {
    /// The document that is read.
    pub brief: Arc<Brief>,
    /// The interface's language, and the portal's own texts.
    pub locale: Arc<Locale>,
    /// The reader's texts.
    pub texts: ReaderTexts,
    /// Where the reader is.
    pub status: Status,
    /// Asks something of the open document. On the host nobody listens.
    pub ask: Callback<Ask>,
    /// What of the reader is open.
    pub opened: Opened,
}

/// The reader. It lies over and around the element in which PDF.js draws the pages, which is beside it in the page.
#[component]
pub fn DocumentReader(desk: Desk) -> impl IntoView {
    view! {
        <Bar desk=desk.clone() />
        <FindBar desk=desk.clone() />
        <SidePanel desk=desk.clone() />
        <TextView desk=desk.clone() />
        <Notices desk=desk.clone() />
        <OnPaper desk=desk.clone() />
        <CiteDialog desk=desk />
    }
}
