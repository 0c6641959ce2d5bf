//! Runs that cannot begin, or cannot write: the site is as it was.

use std::fs;

use crate::built::{Built, item};
use crate::run::prerender;
use crate::server::{Server, answer, feed, json};

/// Runs, and gives the reason why nothing was written.
fn fails(built: &Built, code: i32) -> String {
    let before = built.files();
    let run = prerender(built, &[]);
    assert_eq!((run.code, built.files() == before), (code, true), "{run:?}");
    run.json()["reason"].as_str().unwrap().to_owned()
}

fn says(built: &Built, code: i32, words: &str) {
    let reason = fails(built, code);
    assert!(reason.contains(words), "{reason}");
}

#[test]
fn a_folder_without_a_built_portal_is_told() {
    let built = Built::new();
    let index = built.text("index.html");
    built.put("index.html", "<!doctype html><title>Something else</title>");
    says(&built, 2, "names no program");
    built.put("index.html", &index.replace("id=\"shell\"", "id=\"shape\""));
    says(&built, 2, "has no <div id=\"shell\"> any more");
    built.put("index.html", &index.replace("application/feed+json", "application/json"));
    says(&built, 2, "points at no feed");
    fs::remove_file(built.file("index.html")).unwrap();
    says(&built, 2, "build the portal first");
}

#[test]
fn a_site_at_another_path_than_the_build_is_told() {
    let mut built = Built::new();
    built.site = "https://portal.invalid/".to_owned();
    says(&built, 2, "built for the path /portal/");
    built.site = "https://portal.invalid/portal?x".to_owned();
    says(&built, 2, "will not do");
    built.site = "portal".to_owned();
    says(&built, 2, "will not do");
    // A slash may be forgotten.
    built.site = "https://portal.invalid/portal".to_owned();
    assert_eq!(prerender(&built, &[]).code, 0);
}

#[test]
fn a_feed_that_is_not_there_or_is_none_ends_the_run() {
    let built = Built::of(&[item(1)]);
    prerender(&built, &[]);
    built.put("feed.json", "{\"items\": [");
    says(&built, 2, "feed.json: ");
    fs::remove_file(built.file("feed.json")).unwrap();
    says(&built, 2, "there is no file");
}

#[test]
fn a_feed_elsewhere_is_fetched_with_all_its_pages_or_not_at_all() {
    let server = Server::new(&[
        ("/feed.json", feed(json(r#""next_url": "/2.json","#, &item(1)))),
        ("/2.json", feed(json("", &item(2)))),
        ("/broken.json", feed(json(r#""next_url": "/gone.json","#, &item(1)))),
        ("/gone.json", answer(503, &[], "later")),
    ]);
    let built = Built::new();
    let index = built.text("index.html");
    built.put(
        "index.html",
        &index.replace("href=\"feed.json\"", &format!("href=\"{}\"", server.at("/broken.json"))),
    );
    says(&built, 2, "the server answered 503");
    built.put(
        "index.html",
        &index.replace("href=\"feed.json\"", &format!("href=\"{}\"", server.at("/feed.json"))),
    );
    assert_eq!(prerender(&built, &[]).code, 0);
    assert!(built.text("en/news-and-analyses/artikel-2/index.html").contains("Tekst 2."));
}

#[test]
fn where_nothing_can_be_written_the_site_stays() {
    let built = Built::of(&[item(1)]);
    prerender(&built, &[]);
    built.publish(&[item(1), item(2)]);
    // The folder in which the new pages would wait cannot be made.
    built.put(".tribune-press", "in the way");
    says(&built, 4, "the site is as it was");
}

#[test]
fn a_memory_that_cannot_be_read_is_not_taken_for_none() {
    let built = Built::of(&[item(1)]);
    prerender(&built, &[]);
    built.put(".tribune-press.json", "{");
    says(&built, 2, "does not say what was written before");
    built.put(".tribune-press.json", r#"{"shape": 99, "feeds": {}, "files": {}}"#);
    says(&built, 2, "another version");
}
