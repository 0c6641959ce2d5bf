//! Feeds that cannot be read, and what is said of each.

use std::time::Duration;

use axum::routing::get;

use crate::ran::Run;
use crate::run::check;
use crate::server::{Server, answer, feed, file, item, json};

/// The reason in the report on one feed, which could not be read.
fn reason(run: &Run) -> String {
    assert_eq!(run.code, 2, "{run:?}");
    run.out.split_once("cannot be read: ").unwrap().1.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn each_kind_of_wrong_answer_is_told_in_words() {
    let server = Server::new(&[
        ("/gone", answer(404, &[], "")),
        ("/page", file("text/html", "<!doctype html><title>News</title>")),
        ("/rss", file("application/rss+xml", "<?xml version='1.0'?><rss version='2.0'><channel/></rss>")),
        ("/json", file("application/json", "{\n  \"items\": [,]\n}")),
        ("/other", file("application/json", "{\"posts\": []}")),
        ("/empty", file("application/json", "")),
        ("/round", answer(302, &[("location", "/round")], "")),
    ]);
    let convert = format!("run `tribune-press convert {}`", server.at("/rss"));
    for (path, words) in [
        ("/gone", "the server answered 404 Not Found"),
        ("/page", "a web page (HTML)"),
        ("/rss", convert.as_str()),
        ("/json", "line 2, column 13"),
        ("/other", "it has no array of items"),
        ("/empty", "the feed is empty"),
        ("/round", "without end"),
    ] {
        let reason = reason(&check(&[&server.at(path)]));
        assert!(reason.contains(words), "{path}: {reason}");
    }
}

#[test]
fn a_server_that_is_too_slow_is_not_waited_for() {
    let slow = get(|| async { tokio::time::sleep(Duration::from_hours(1)).await });
    let server = Server::new(&[("/slow", slow)]);
    let reason = reason(&check(&[&server.at("/slow"), "--timeout", "1"]));
    assert_eq!(reason, "no answer came within 1 seconds");
}

#[test]
fn a_server_that_is_not_there_is_told_apart_from_a_host_that_is_not() {
    let closed = Server::new(&[]).at("/feed.json");
    let words = reason(&check(&[&closed]));
    assert!(words.ends_with("takes no connections"), "{words}");
    let words = reason(&check(&["http://no-such-host.invalid/feed.json"]));
    assert!(words.starts_with("there is no host no-such-host.invalid"), "{words}");
}

#[test]
fn what_is_no_secure_server_is_told() {
    let server = Server::new(&[("/feed.json", feed(json("", "")))]);
    let words = reason(&check(&[&server.at("/feed.json").replace("http:", "https:")]));
    assert!(words.starts_with("no secure connection (TLS)"), "{words}");
}

#[test]
fn one_feed_that_fails_does_not_hide_the_others() {
    let server = Server::new(&[("/feed.json", feed(json("", &item("1"))))]);
    let run = check(&["no-such-file.json", &server.at("/feed.json")]);
    assert_eq!(run.code, 2);
    assert!(
        run.out.contains("no-such-file.json\n  cannot be read: there is no file no-such-file.json\n"),
        "{run:?}"
    );
    assert!(run.out.contains(": 1 item\n"), "{run:?}");
}

#[test]
fn what_is_no_address_is_said_before_anything_is_done() {
    let run = check(&["ftp://example.org/feed.json"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.starts_with("tribune-press: ftp://example.org/feed.json is no address"), "{run:?}");
    assert_eq!(check(&["feed.json", "--origin", "portal.example.org"]).code, 2);
    assert_eq!(check(&[]).code, 2);
}
