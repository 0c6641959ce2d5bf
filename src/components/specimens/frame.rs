//! What is around every page.

use leptos::prelude::*;

use super::super::theme_switch::ThemeSwitch;
use super::super::{CrashBanner, Footer, Frame, LanguageSwitch, Masthead, Trail, WorkingMasthead};
use crate::Content;
use crate::examples::{DEMO, EMPTY, ENDED, LANGUAGES, SHAPES, language, locale, page, state};
use crate::specimen::Specimen;

/// A section that is two others further in.
const ARCHIVE: &str = "publications/annual-reports/archive";

pub(super) fn specimens() -> Vec<Specimen> {
    vec![
        frame(),
        masthead(),
        working_masthead(),
        language_switch(),
        trail(),
        footer(),
        theme_switch(),
        crash_banner(),
    ]
}

fn frame() -> Specimen {
    let around = |address: &str| {
        let page = page(SHAPES, address);
        view! { <Frame page=page><p class="standfirst">"…"</p></Frame> }
    };
    Specimen::of("Frame", "Masthead, content and footer: what every page stands in.")
        .state("English", "en", || around("/en"))
        .state("From right to left", "ar", || around("/ar"))
        .wide()
}

fn masthead() -> Specimen {
    let of = |feed: &'static str, address: &str| {
        let page = page(feed, address);
        view! { <Masthead page=page /> }
    };
    Specimen::of("Masthead", "Whose portal this is, its sections, its languages.")
        .state("Five languages, and inside of a section", "en", || of(DEMO, &["/en/", ARCHIVE].concat()))
        .state("With a logo, and a section as long as Dutch has them", "nl", || of(SHAPES, "/nl"))
        .state("From right to left", "ar", || of(DEMO, "/ar"))
        .state("A feed that says nothing of itself", "nl", || of(EMPTY, "/nl"))
        .wide()
}

fn working_masthead() -> Specimen {
    let working = || {
        let state = state(Content::Loading, language("en"));
        view! { <WorkingMasthead state=state /> }
    };
    Specimen::of(
        "WorkingMasthead",
        "The same before the feed is there. What is not known yet keeps its place.",
    )
    .state("Loading", "en", working)
    .wide()
}

fn language_switch() -> Specimen {
    let of = |feed: &'static str, address: &str| {
        let page = page(feed, address);
        view! { <LanguageSwitch page=page /> }
    };
    Specimen::of("LanguageSwitch", "The way to another language of the interface. The place stays.")
        .state("Five languages", "en", || of(DEMO, "/en"))
        .state("From right to left", "ar", || of(DEMO, "/ar"))
        .state("One language: nothing to choose", "en", || of(ENDED, "/en"))
}

fn trail() -> Specimen {
    let of = |feed: &'static str, address: &str| {
        let page = page(feed, address);
        view! { <Trail page=page /> }
    };
    Specimen::of("Trail", "Where one is: the way here, of which the last step is no link.")
        .state("Home", "en", || of(DEMO, "/en"))
        .state("Three sections deep", "en", || of(DEMO, &["/en/", ARCHIVE].concat()))
        .state("A long title in another language", "en", || of(SHAPES, "/en/news/support/compound"))
        .state("From right to left", "ar", || of(SHAPES, "/ar/housing/right-to-left"))
        .state("At an address where nothing is", "en", || {
            let page = page(LANGUAGES, "/en");
            let here = page.locale.texts.not_found();
            view! { <Trail page=page here=here /> }
        })
}

fn footer() -> Specimen {
    let of = |feed: &'static str, address: &str| {
        let page = page(feed, address);
        view! { <Footer page=page /> }
    };
    Specimen::of(
        "Footer",
        "The portal’s own pages, its name, the keyboard’s shortcuts, and the choice of light or dark.",
    )
    .state("On a page that it leads to", "en", || of(DEMO, "/en/topics"))
    .state("From right to left", "ar", || of(DEMO, "/ar"))
    .state("A feed without a name", "nl", || of(EMPTY, "/nl"))
    .wide()
}

fn theme_switch() -> Specimen {
    let of = |address: &str| {
        let page = page(DEMO, address);
        view! { <ThemeSwitch page=page /> }
    };
    Specimen::of(
        "ThemeSwitch",
        "Light, dark, or as the device has it. A script makes it of its names; without, there is no choice.",
    )
    .state("English", "en", || of("/en"))
    .state("Dutch", "nl", || of("/nl"))
    .state("From right to left", "ar", || of("/ar"))
}

fn crash_banner() -> Specimen {
    let of = |tag: &str| view! { <CrashBanner locale=locale(&language(tag)) /> };
    Specimen::of("CrashBanner", "The program has crashed. It is on every page, hidden until then.")
        .state("Shown", "en", || of("en"))
        .uncovered()
        .state("Shown, from right to left", "ar", || of("ar"))
        .uncovered()
}
