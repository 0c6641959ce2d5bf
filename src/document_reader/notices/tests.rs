//! Notices as they are written out.

use super::super::Printing;
use super::super::tests_desk::desk;
use super::*;

/// What is said at a desk that was prepared.
fn notices(prepare: impl FnOnce(&Desk)) -> String {
    Owner::new().with(|| {
        let desk = desk();
        prepare(&desk);
        view! { <Notices desk=desk /> }.to_html()
    })
}

fn has(page: &str, part: &str) {
    assert!(page.contains(part), "there is no {part} in {page}");
}

fn failed(failure: Failure) -> String {
    notices(|desk| desk.status.progress.set(Progress::Failed(failure)))
}

#[test]
fn where_pages_are_nothing_is_said() {
    let nothing = notices(|_| {});
    for part in ["reader-notice\"", "role=\"alert\"", "long to draw", "Preparing"] {
        assert!(!nothing.contains(part), "{part} in {nothing}");
    }
}

#[test]
fn a_document_on_its_way_says_how_far_it_is_and_can_be_stopped() {
    let at = |loaded, total| notices(|desk| desk.status.progress.set(Progress::Opening { loaded, total }));
    let known = at(1_000_000, Some(4_000_000));
    has(&known, "Opening the document…");
    has(&known, "value=\"25\"");
    has(&known, "1 MB of 4 MB · 25 %");
    has(&known, "Cancel</button>");
    let unknown = at(9_000_000, None);
    has(&unknown, ">9 MB<");
    assert!(!unknown.contains(" value="));
}

#[test]
fn every_failure_has_words_and_the_ways_to_the_file() {
    for (failure, words, can_be_tried) in [
        (Failure::Missing, "no longer where it should be", true),
        (Failure::Forbidden, "does not give this document to everybody", true),
        (Failure::Server, "is in trouble", true),
        (Failure::Unreachable, "Check your connection", true),
        (Failure::Cors, "does not let this page show it", true),
        (Failure::Policy, "own rules forbid", true),
        (Failure::Damaged, "damaged, or it is not a PDF", false),
        (Failure::Empty, "nothing in the file", false),
        (Failure::Html, "A web page came", false),
        (Failure::Locked, "locked with a password", true),
        (Failure::TooOld, "too old", false),
        (Failure::Program, "could not be started", true),
        (Failure::Memory, "not enough memory", true),
    ] {
        let notice = failed(failure);
        has(&notice, "role=\"alert\"");
        has(&notice, ">The document could not be opened</h2>");
        has(&notice, words);
        has(&notice, "<span>Download</span>");
        has(&notice, "<span>Open in a new tab</span>");
        assert_eq!(notice.contains("Try again</button>"), can_be_tried, "{failure:?}");
    }
}

#[test]
fn who_has_stopped_it_is_told_no_reason() {
    let notice = failed(Failure::Cancelled);
    has(&notice, ">Loading was stopped.</h2>");
    has(&notice, "Try again</button>");
    assert!(!notice.contains("could not be opened"));
}

#[test]
fn a_locked_document_asks_for_its_password_and_says_when_it_is_wrong() {
    let locked = |was_wrong| notices(|desk| desk.status.progress.set(Progress::Locked { was_wrong }));
    let first = locked(false);
    has(&first, "This document is locked. Its password opens it.");
    has(&first, "<label for=\"reader-password\">Password</label>");
    has(&first, "type=\"password\"");
    has(&first, "autocomplete=\"off\"");
    has(&first, "Open</button>");
    has(&first, "Cancel</button>");
    has(&first, "<span>Download</span>");
    assert!(!first.contains("aria-invalid") && !first.contains("That is not the password."));
    let again = locked(true);
    has(&again, "aria-invalid=\"true\"");
    has(&again, "That is not the password.");
}

#[test]
fn a_slow_page_is_spoken_of_and_hides_nothing() {
    let slow = notices(|desk| desk.status.is_slow.set(true));
    has(&slow, "This page takes long to draw.");
    has(&slow, "role=\"status\"");
    assert!(!slow.contains("reader-notice\""));
}

#[test]
fn printing_is_prepared_in_a_dialog_that_can_be_left() {
    let printing = notices(|desk| desk.status.printing.set(Printing::Preparing { done: 3, total: 12 }));
    has(&printing, "aria-modal=\"true\"");
    has(&printing, "aria-label=\"Print\"");
    has(&printing, "Preparing page 3 of 12 for printing");
    has(&printing, "value=\"3\"");
    has(&printing, "Cancel</button>");
}

#[test]
fn what_cannot_be_printed_from_here_can_be_had() {
    let long = notices(|desk| desk.status.printing.set(Printing::TooLong { limit: 300 }));
    has(&long, "documents of up to 300 pages");
    has(&long, "<span>Open in a new tab</span>");
    has(&long, "Close</button>");
    has(&notices(|desk| desk.status.printing.set(Printing::Failed)), "could not be printed from here");
}
