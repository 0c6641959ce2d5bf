//! The bar for finding, as it is written out, and what it asks.

use leptos::prelude::*;

use super::FindBar;
use super::outcome::outcome;
use super::search::Search;
use crate::document_reader::tests_desk::{Asked, recording_desk, unopened_desk};
use crate::document_reader::{Ask, Desk, Find, FindWish};

fn written(find: Find) -> String {
    Owner::new().with(|| {
        let desk = unopened_desk();
        desk.opened.find.set(true);
        desk.status.find.set(find);
        view! { <FindBar desk=desk /> }.to_html()
    })
}

fn has(page: &str, part: &str) {
    assert!(page.contains(part), "there is no {part} in {page}");
}

/// Whether the box with this name is ticked.
fn is_ticked(page: &str, name: &str) -> bool {
    let before = page.split(name).next().unwrap();
    before.rsplit("<label").next().unwrap().contains(" checked")
}

fn with_search(story: impl FnOnce(Search, Asked)) {
    Owner::new().with(|| {
        let (desk, asked) = recording_desk();
        story(Search::new(desk.ask, desk.opened.words), asked);
    });
}

fn words(find: Find, prepare: impl FnOnce(&Desk)) -> String {
    Owner::new().with(|| {
        let desk = unopened_desk();
        desk.status.find.set(find);
        prepare(&desk);
        outcome(&desk, 5)
    })
}

#[test]
fn a_bar_that_is_closed_is_not_there() {
    Owner::new().with(|| {
        let page = view! { <FindBar desk=unopened_desk() /> }.to_html();
        assert!(!page.contains("search"), "{page}");
    });
}

#[test]
fn each_control_has_a_name() {
    let page = written(Find::Idle);
    has(&page, r#"role="search""#);
    has(&page, r#"aria-label="Find in the document""#);
    has(&page, r#"type="search""#);
    for name in ["Words to find", "Previous match", "Next match", "Close"] {
        has(&page, &format!(r#"aria-label="{name}""#));
    }
    has(&page, r#"role="status""#);
}

#[test]
fn at_first_accents_do_not_count_and_all_matches_are_marked() {
    let page = written(Find::Idle);
    for (name, expected) in
        [("Match case", false), ("Whole words", false), ("Match accents", false), ("Highlight all", true)]
    {
        assert_eq!(is_ticked(&page, name), expected, "{name}");
    }
}

#[test]
fn words_that_are_not_found_are_wrong_and_said_to_be() {
    let page = written(Find::Nothing);
    has(&page, r#"aria-invalid="true""#);
    has(&page, "Not found");
    assert!(!written(Find::Idle).contains("aria-invalid"));
}

#[test]
fn every_state_of_a_search_has_words() {
    let found = Find::Match { current: 3, total: 1_017, is_wrapped: false };
    assert_eq!(words(Find::Idle, |_| ()), "");
    assert_eq!(words(Find::Searching { total: 3 }, |_| ()), "Searching…");
    assert_eq!(words(Find::Match { current: 0, total: 3, is_wrapped: false }, |_| ()), "Searching…");
    assert_eq!(words(Find::Nothing, |_| ()), "Not found");
    assert_eq!(words(found, |_| ()), "3 of 1,017, on page 5");
    let wrapped = Find::Match { current: 1, total: 2, is_wrapped: true };
    let said = words(wrapped, |_| ());
    assert_eq!(said, "1 of 2, on page 5 · The search went on from the other end.");
}

#[test]
fn a_match_is_on_the_page_as_the_document_calls_it() {
    let found = Find::Match { current: 3, total: 17, is_wrapped: false };
    let labels = ["i", "ii", "iii", "1", "2"].map(str::to_owned).to_vec();
    assert_eq!(words(found, |desk| desk.status.labels.set(labels)), "3 of 17, on page 2");
}

#[test]
fn enter_seeks_new_words_at_once_and_then_goes_from_match_to_match() {
    with_search(|search, asked| {
        search.wish.update(|wish| wish.words = "brood".into());
        search.again(false);
        let wish = FindWish { words: "brood".into(), is_all_marked: true, ..FindWish::default() };
        assert_eq!(asked.take(), [Ask::Find(wish)]);
        search.again(false);
        search.again(true);
        let again = [false, true].map(|is_backwards| Ask::FindAgain { is_backwards });
        assert_eq!(asked.take(), again);
    });
}

#[test]
fn another_way_of_finding_is_asked_at_once() {
    with_search(|search, asked| {
        search.wish.update(|wish| wish.words = "brood".into());
        search.choose(|wish| wish.is_whole_words = true);
        let [Ask::Find(wish)] = &asked.take()[..] else { panic!() };
        assert!(wish.is_whole_words && wish.is_all_marked && !wish.is_case_sensitive);
    });
}

#[test]
fn no_words_seek_nothing() {
    with_search(|search, asked| {
        for words in ["", "  "] {
            search.type_words(words.into());
            assert_eq!(asked.take(), [Ask::FindNothing]);
        }
    });
}

#[test]
fn after_closing_the_words_stay_and_are_sought_anew() {
    with_search(|search, asked| {
        search.wish.update(|wish| wish.words = "brood".into());
        search.again(false);
        search.forget();
        search.again(true);
        let asked = asked.take();
        assert!(matches!(&asked[..], [Ask::Find(_), Ask::FindNothing, Ask::Find(_)]), "{asked:?}");
    });
}
