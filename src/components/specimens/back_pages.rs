//! What the back pages are made of.

use leptos::prelude::*;
use portal::OwnPage;

use super::super::{AboutPortal, AccessibilityStatement, BackContent, FeedReports, LocaleReports};
use crate::examples::{DEMO, EMPTY, MENDED, UNTAGGED, language, locale, source, state, state_of};
use crate::locale::{BackTexts, DoctorTexts, LocaleCheckup, LocaleReport};
use crate::specimen::Specimen;
use crate::{Content, LoadError, Source, State};

pub(super) fn specimens() -> Vec<Specimen> {
    vec![back_content(), about_portal(), accessibility_statement(), feed_reports(), locale_reports()]
}

fn read(feed: &'static str) -> State {
    state_of(vec![source("nieuws", Ok(feed))])
}

fn unread(content: Content) -> State {
    state(content, language("en"))
}

fn back_content() -> Specimen {
    let of = |tag: &str| view! { <BackContent locale=locale(&language(tag)) own=OwnPage::About /> };
    Specimen::of("BackContent", "The place of a page that is made by a program of its own.")
        .state("Loading", "en", || of("en"))
        .state("Loading, from right to left", "ar", || of("ar"))
}

fn about_portal() -> Specimen {
    let of = |state: State| view! { <AboutPortal state=state texts=BackTexts::english() /> };
    Specimen::of(
        "AboutPortal",
        "What the portal is made of, what it keeps on the device, and that it sends nothing.",
    )
    .state("With files on another site", "en", || of(read(UNTAGGED)))
    .state("All of it on this site", "en", || of(read(DEMO)))
    .state("Loading", "en", || of(unread(Content::Loading)))
    .state("No feed came", "en", || of(unread(Content::Failed(LoadError::Status(404)))))
}

fn accessibility_statement() -> Specimen {
    let of = |state: State| view! { <AccessibilityStatement state=state texts=BackTexts::english() /> };
    Specimen::of(
        "AccessibilityStatement",
        "For whom the portal works, how that is checked, and where it falls short.",
    )
    .state("With a document that is not tagged", "en", || of(read(UNTAGGED)))
    .state("No document at all", "en", || of(read(EMPTY)))
    .state("Loading", "en", || of(unread(Content::Loading)))
    .state("No feed came", "en", || of(unread(Content::Failed(LoadError::Status(404)))))
}

fn feed_reports() -> Specimen {
    let of = |sources: Vec<Source>| {
        let state = state_of(sources);
        let locale = state.locale.get_untracked();
        view! { <FeedReports state=state locale=locale texts=DoctorTexts::english() /> }
    };
    Specimen::of("FeedReports", "The feed doctor: what is in each feed, and what is to be mended.")
        .state("Something is to be mended", "en", || of(vec![source("nieuws", Ok(MENDED))]))
        .state("Nothing is to be mended", "en", || of(vec![source("nieuws", Ok(EMPTY))]))
        .state("It did not come", "en", || of(vec![source("away", Err(LoadError::Status(404)))]))
}

fn locale_reports() -> Specimen {
    let of = |files: &[(&str, Option<&str>)]| {
        let report = |(tag, file): &(&str, Option<&str>)| {
            let language = language(tag);
            let checkup = LocaleCheckup::of(&language, file.map(str::as_bytes));
            LocaleReport { language, file: format!("locales/{tag}.json"), checkup }
        };
        let reports = RwSignal::new(files.iter().map(report).collect());
        view! { <LocaleReports reports=reports texts=DoctorTexts::english() /> }
    };
    let whole = include_str!("../../../public/locales/en.json");
    let unfinished = whole.replace("\"home\"", "\"hom\"").replace("Page {page} of {total}", "Page {n}");
    Specimen::of("LocaleReports", "The same of the interface’s languages.")
        .state("Built in, missing, and no file of texts", "en", move || {
            of(&[("en", None), ("nl", None), ("it", Some("{"))])
        })
        .state("With gaps and errors", "en", move || of(&[("fr", Some(&*unfinished))]))
        .state("Before the files have come", "en", move || of(&[]))
}
