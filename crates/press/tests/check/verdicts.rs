//! The exit code.

use std::fs;

use crate::run::check;
use crate::server::{item, json};

/// The exit code for a feed with these items at each level of `--fail-on`.
fn codes(items: &str) -> [i32; 4] {
    let folder = tempfile::tempdir().unwrap();
    let feed = folder.path().join("feed.json");
    fs::write(&feed, json("", items)).unwrap();
    let feed = feed.display().to_string();
    ["error", "warning", "advice", "never"].map(|least| check(&[&feed, "--fail-on", least]).code)
}

#[test]
fn findings_count_from_the_severity_that_was_asked_for() {
    assert_eq!(codes(&item("1")), [0, 0, 0, 0]);
    assert_eq!(codes(r#"{"id": "1", "content_text": "T", "tags": ["a", "A"]}"#), [0, 0, 1, 0], "advice");
    assert_eq!(codes(r#"{"id": 1, "content_text": "T"}"#), [0, 1, 1, 0], "a warning");
    assert_eq!(codes(r#"{"id": "1", "content_text": "T", "date_published": "?"}"#), [1, 1, 1, 0], "an error");
}

#[test]
fn the_worst_feed_decides() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, content: &str| {
        let file = folder.path().join(name);
        fs::write(&file, content).unwrap();
        file.display().to_string()
    };
    let clean = write("clean.json", &json("", &item("1")));
    let lost = write("lost.json", &json("", r#"{"id": "1", "content_text": "T", "date_published": "?"}"#));
    let broken = write("broken.json", "{");
    assert_eq!(check(&[&clean, &lost]).code, 1);
    assert_eq!(check(&[&lost, &broken, &clean]).code, 2);
    assert_eq!(check(&[&broken, "--fail-on", "never"]).code, 2);
}
