//! How the search stands, in words.

use leptos::prelude::Get;

use crate::document_reader::{Desk, Find};
use crate::locale::{fill, joined_facts};
use crate::platform::number;

/// How the search stands, in words. A match's page is the page that is read when the match comes.
pub(super) fn outcome(desk: &Desk, page: u32) -> String {
    let texts = &desk.texts;
    match desk.status.find.get() {
        Find::Idle => String::new(),
        Find::Nothing => texts.reader_find_none(),
        // Matches are counted before one of them is shown.
        Find::Searching { .. } | Find::Match { current: 0, .. } => texts.reader_find_searching(),
        Find::Match { current, total, is_wrapped } => {
            let written = |count: u32| number(f64::from(count), &desk.locale.language);
            let values =
                [("n", &*written(current)), ("total", &*written(total)), ("page", &*desk.status.label(page))];
            let wrapped = is_wrapped.then(|| texts.reader_find_wrapped());
            let facts = [fill(&texts.reader_find_match_page(), &values)].into_iter().chain(wrapped);
            joined_facts(facts, &desk.locale.language)
        }
    }
}
