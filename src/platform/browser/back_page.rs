//! The program of the back pages, from the call to the content.

use std::cell::RefCell;

use feed::Language;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use portal::OwnPage;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

use super::load::{self, Purpose};
use super::{launch, locale_file, locale_reports};
use crate::components::{AboutPortal, AccessibilityStatement, FeedReports, LocaleReports};
use crate::locale::{BackTexts, DoctorTexts};
use crate::{State, Wanted};

thread_local! {
    /// What is in the page now: the program may be called again, on another visit.
    static CONTENT: RefCell<Option<UnmountHandle<AnyViewState>>> = const { RefCell::new(None) };
}

/// Loads the feeds that the page names, all their pages included, and shows inside of `place` what a page of the
/// portal's own says of them.
pub fn show_back_page(place: HtmlElement, page: &str, language: &str) {
    let (Some(base), Some(page)) = (launch::base(), OwnPage::called(page)) else { return };
    let language = Language::parse(language).unwrap_or_else(Language::english);
    let state = launch::state(base, vec![language.clone()]);
    load::want(Wanted::Pages);
    spawn_local(async move {
        let file = locale_file::fetch(&state.base, &language).await.map(|(_, file)| file);
        locale_file::set_locale(&state, language).await;
        // Whoever has gone on meanwhile has another page's content.
        if !place.is_connected() {
            return;
        }
        load::load(&state, Purpose::Show);
        place.set_text_content(None);
        CONTENT.set(Some(mount_to(place, move || content(page, state, file.as_deref()))));
    });
}

fn content(page: OwnPage, state: State, file: Option<&[u8]>) -> AnyView {
    let texts = || file.and_then(|file| BackTexts::read(file).ok()).unwrap_or_else(BackTexts::english);
    match page {
        OwnPage::About => view! { <AboutPortal state=state texts=texts() /> }.into_any(),
        OwnPage::Accessibility => view! { <AccessibilityStatement state=state texts=texts() /> }.into_any(),
        _ => health(state, file),
    }
}

fn health(state: State, file: Option<&[u8]>) -> AnyView {
    let texts = file.and_then(|file| DoctorTexts::read(file).ok()).unwrap_or_else(DoctorTexts::english);
    let locale = state.locale.get_untracked();
    let reports = locale_reports::reports(&state);
    view! {
        <p class="standfirst">{texts.health_text()}</p>
        <FeedReports state=state locale=locale texts=texts.clone() />
        <LocaleReports reports=reports texts=texts />
    }
    .into_any()
}
