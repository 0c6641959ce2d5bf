//! The reader's bars and notices with their real states, for the specimen page.

mod panels;

use std::sync::Arc;

use leptos::prelude::*;

use super::bar::Bar;
use super::example_desk::desk;
use super::find_bar::FindBar;
use super::notices::Notices;
use super::{Desk, DocumentPlace, Failure, Find, Printing, Progress};
use crate::examples::{DEMO, document, language, locale};
use crate::locale::ReaderTexts;
use crate::specimen::{Group, Specimen};

/// The place of the reader, its bars, what is said in the place of pages, and what opens beside them or over them.
pub(crate) fn group() -> Group {
    let panels = panels::specimens();
    let specimens = [place(), bar(), find_bar(), notices()].into_iter().chain(panels).collect();
    Group { name: "The document reader", specimens }
}

/// A desk as a state has it.
fn given(prepare: impl FnOnce(&Desk)) -> Desk {
    let desk = desk();
    prepare(&desk);
    desk
}

/// The same in Arabic.
fn given_in_arabic(prepare: impl FnOnce(&Desk)) -> Desk {
    let arabic = language("ar");
    let file =
        std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/public/locales/ar.json")).unwrap_or_default();
    let texts = ReaderTexts::read(&file).unwrap_or_else(|_| ReaderTexts::english());
    let desk = Desk { locale: Arc::clone(&locale(&arabic)), texts, ..desk() };
    prepare(&desk);
    desk
}

fn opening(desk: &Desk, loaded: u64, total: Option<u64>) {
    desk.status.pages.set(0);
    desk.status.progress.set(Progress::Opening { loaded, total });
}

fn place() -> Specimen {
    let of = |address: &str| {
        let (page, article, document) = document(DEMO, address);
        view! { <DocumentPlace page=page article=article document=document /> }
    };
    let brochure = "news-and-analyses/goed-nieuws-de-brochure-cocreatie/cocreatie";
    Specimen::of("DocumentPlace", "Where a document is read, before the reader’s own program is there.")
        .state("Opening", "en", || of(&["/en/", brochure].concat()))
        .state("Opening, from right to left", "ar", || of(&["/ar/", brochure].concat()))
}

fn bar() -> Specimen {
    let of = |desk: Desk| {
        view! { <div class="reader"><div class="reader-program"><Bar desk=desk /></div></div> }
    };
    Specimen::of(
        "Bar",
        "The bar above the pages: what is wanted most often, the ways to the file, and a menu for the rest.",
    )
    .state("The third page of twelve", "en", || of(given(|desk| desk.status.page.set(3))))
    .state("With something open", "en", || {
        of(given(|desk| {
            desk.opened.find.set(true);
            desk.opened.text.set(true);
        }))
    })
    .state("Pages that have names", "en", || {
        of(given(|desk| {
            desk.status.labels.set(["i", "ii", "iii", "1"].map(str::to_owned).into());
            desk.status.page.set(3);
        }))
    })
    .state("On its way", "en", || of(given(|desk| opening(desk, 1_200_000, Some(4_500_000)))))
    .state("From right to left", "ar", || of(given_in_arabic(|desk| desk.status.page.set(12))))
}

fn find_bar() -> Specimen {
    let of = |desk: Desk, find: Find| {
        desk.opened.find.set(true);
        desk.status.find.set(find);
        view! { <div class="reader"><div class="reader-program"><FindBar desk=desk /></div></div> }
    };
    let found = |is_wrapped| Find::Match { current: 3, total: 1_017, is_wrapped };
    Specimen::of("FindBar", "Finding words in the document.")
        .state("Before anything is sought", "en", move || of(given(|_| ()), Find::Idle))
        .state("On its way", "en", move || of(given(|_| ()), Find::Searching { total: 3 }))
        .filled("brood")
        .state("Found", "en", move || of(given(|_| ()), found(false)))
        .filled("brood")
        .state("Found, from the other end", "en", move || of(given(|_| ()), found(true)))
        .filled("brood")
        .state("Not found", "en", move || of(given(|_| ()), Find::Nothing))
        .filled("brood")
        .state("Found, from right to left", "ar", move || of(given_in_arabic(|_| ()), found(false)))
        .filled("خبز")
}

fn notices() -> Specimen {
    let of = |desk: Desk| {
        view! { <div class="reader"><div class="reader-program"><Notices desk=desk /></div></div> }
    };
    let at = move |progress: Progress| of(given(|desk| desk.status.progress.set(progress)));
    let printing = move |printing: Printing| of(given(|desk| desk.status.printing.set(printing)));
    Specimen::of("Notices", "What is said in the place of pages, or over them.")
        .state("On its way, so much of so much", "en", move || {
            at(Progress::Opening { loaded: 1_000_000, total: Some(4_000_000) })
        })
        .state("On its way, nobody knows how much", "en", move || {
            at(Progress::Opening { loaded: 9_000_000, total: None })
        })
        .state("Locked", "en", move || at(Progress::Locked { was_wrong: false }))
        .state("Not the password", "en", move || at(Progress::Locked { was_wrong: true }))
        .state("Not there", "en", move || at(Progress::Failed(Failure::Missing)))
        .state("Damaged, which no other try mends", "en", move || at(Progress::Failed(Failure::Damaged)))
        .state("Stopped by the visitor", "en", move || at(Progress::Failed(Failure::Cancelled)))
        .state("On another site, from right to left", "ar", move || {
            of(given_in_arabic(|desk| desk.status.progress.set(Progress::Failed(Failure::Cors))))
        })
        .state("A page takes long", "en", move || of(given(|desk| desk.status.is_slow.set(true))))
        .state("Printing", "en", move || printing(Printing::Preparing { done: 3, total: 12 }))
        .uncovered()
        .state("Too long to be printed", "en", move || printing(Printing::TooLong { limit: 300 }))
        .state("Not printed", "en", move || printing(Printing::Failed))
}
