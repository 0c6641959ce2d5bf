//! The feed doctor's program, from the call to the reports.

use std::cell::RefCell;
use std::sync::Arc;

use feed::Language;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

use super::load::{self, Purpose};
use super::{launch, locale_file, locale_reports};
use crate::Locale;
use crate::components::{FeedReports, LocaleReports};
use crate::locale::DoctorTexts;

thread_local! {
    /// What is in the page now: the doctor may be called again, on another visit to its page.
    static REPORTS: RefCell<Option<UnmountHandle<AnyViewState>>> = const { RefCell::new(None) };
}

/// Loads the feeds that the page names, all their pages included, and reports on them inside of `place`.
pub fn examine(place: HtmlElement, language: &str) {
    let Some(base) = launch::base() else { return };
    let language = Language::parse(language).unwrap_or_else(Language::english);
    let state = launch::state(base, vec![language.clone()]);
    state.is_seeking.set(true);
    spawn_local(async move {
        let file = locale_file::fetch(&state.base, &language).await;
        let texts =
            file.and_then(|(_, file)| DoctorTexts::read(&file).ok()).unwrap_or_else(DoctorTexts::english);
        locale_file::set_locale(&state, language).await;
        load::load(&state, Purpose::Show);
        let locale: Arc<Locale> = state.locale.get_untracked();
        place.set_text_content(None);
        let reports = mount_to(place, move || {
            let reports = locale_reports::reports(&state);
            view! {
                <FeedReports state=state locale=locale texts=texts.clone() />
                <LocaleReports reports=reports texts=texts />
            }
            .into_any()
        });
        REPORTS.set(Some(reports));
    });
}
