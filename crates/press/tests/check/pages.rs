//! Feeds in pages.

use crate::run::check;
use crate::server::{Server, answer, feed, item, json};

fn page(server_path_of_next: Option<&str>, id: &str) -> String {
    // An address in full, as the reader would have it.
    let next = server_path_of_next.map(|next| format!(r#""next_url": "{next}","#)).unwrap_or_default();
    json(&next, &item(id))
}

#[test]
fn a_healthy_feed_is_told_in_few_lines() {
    let server = Server::new(&[("/feed.json", feed(json("", &item("1"))))]);
    let run = check(&[&server.at("/feed.json")]);
    assert_eq!(run.code, 0, "{run:?}");
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!(lines[0], server.at("/feed.json"));
    assert_eq!(lines[1], "  News");
    assert!(lines[2].starts_with("  JSON Feed 1.1, 1 page, ") && lines[2].ends_with(": 1 item"), "{run:?}");
    assert_eq!(lines[3..], ["  Languages: en (1)", "  Nothing to mend."]);
    assert_eq!(run.err, "", "no terminal, no progress");
}

#[test]
fn three_pages_are_one_feed() {
    let server = Server::new(&[
        ("/1", feed(page(Some("/2"), "a"))),
        ("/2", feed(page(Some("/3"), "b"))),
        ("/3", feed(page(None, "c"))),
    ]);
    let run = check(&[&server.at("/1"), "--format", "json"]);
    let report = run.json();
    let told = &report["feeds"][0];
    assert_eq!((&told["pages"], &told["items"], &told["goes_on"]), (&3.into(), &3.into(), &false.into()));
}

#[test]
fn fewer_pages_are_read_when_asked() {
    let server = Server::new(&[("/1", feed(page(Some("/2"), "a"))), ("/2", feed(page(Some("/3"), "b")))]);
    let run = check(&[&server.at("/1"), "--max-pages", "2"]);
    assert!(run.out.contains("2 pages") && run.out.contains("It goes on"), "{run:?}");
    assert_eq!(run.code, 0);
}

#[test]
fn pages_in_a_circle_have_an_end() {
    let server = Server::new(&[("/1", feed(page(Some("/2"), "a"))), ("/2", feed(page(Some("/1"), "b")))]);
    let run = check(&[&server.at("/1"), "--format", "json"]);
    assert_eq!(run.found("next-loops"), [("next_url".to_owned(), None)]);
}

#[test]
fn what_was_read_stays_when_a_page_is_missing() {
    let server = Server::new(&[("/1", feed(page(Some("/2"), "a"))), ("/2", answer(503, &[], "later"))]);
    let run = check(&[&server.at("/1"), "--format", "json"]);
    assert_eq!(run.quotes("next-failed"), ["the server answered 503 Service Unavailable"]);
    assert_eq!((run.code, &run.json()["feeds"][0]["items"]), (1, &1.into()));
}

#[test]
fn redirects_are_followed_and_relative_addresses_start_where_they_lead() {
    let server = Server::new(&[
        ("/old", answer(301, &[("location", "/new/feed.json")], "")),
        ("/new/feed.json", feed(page(Some("2.json"), "a"))),
        ("/new/2.json", feed(page(None, "b"))),
    ]);
    let run = check(&[&server.at("/old"), "--format", "json"]);
    assert_eq!(run.json()["feeds"][0]["items"], 2);
}
