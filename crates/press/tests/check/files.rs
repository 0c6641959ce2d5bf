//! Feeds that are files.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::ran::Run;
use crate::run::check;
use crate::server::{item, json};

fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in files {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, content).unwrap();
    }
    folder
}

fn check_in(folder: &Path, name: &str, options: &[&str]) -> Run {
    let file = folder.join(name).display().to_string();
    check(&[&[file.as_str()], options].concat())
}

#[test]
fn the_next_page_lies_beside_the_feed() {
    let first = json(r#""next_url": "page%202.json","#, &item("a"));
    let second = json("", &item("b"));
    let published = json(
        r#""feed_url": "https://cms.invalid/feeds/feed.json", "next_url": "https://cms.invalid/feeds/page%202.json","#,
        &item("a"),
    );
    for feed in [first, published] {
        let folder = folder(&[("feed.json", &feed), ("page 2.json", &second)]);
        let run = check_in(folder.path(), "feed.json", &["--format", "json"]);
        assert_eq!(run.json()["feeds"][0]["items"], 2, "{run:?}");
    }
}

#[test]
fn a_next_page_that_is_no_file_is_a_finding() {
    let folder = folder(&[("feed.json", &json(r#""next_url": "2.json","#, &item("a")))]);
    let run = check_in(folder.path(), "feed.json", &["--format", "json"]);
    assert_eq!((run.code, run.quotes("next-failed")), (1, vec!["there is no file 2.json".to_owned()]));
}

#[test]
fn documents_beside_the_feed_are_looked_at() {
    let items = r#"{"id": "1", "content_text": "T", "image": "a.png", "attachments": [
        {"url": "files/right.pdf", "mime_type": "application/pdf"},
        {"url": "files/wrong.pdf", "mime_type": "application/pdf"},
        {"url": "files/none.pdf", "mime_type": "application/pdf"}]}"#;
    let folder = folder(&[
        ("feed.json", &json("", items)),
        ("a.png", "png"),
        ("files/right.pdf", "%PDF-1.7"),
        ("files/wrong.pdf", "<!doctype html>"),
    ]);
    let run = check_in(folder.path(), "feed.json", &["--links", "--format", "json"]);
    let at = |place: &str| vec![(place.to_owned(), Some("1".to_owned()))];
    assert_eq!(run.found("link-gone"), at("attachments[2].url"), "{run:?}");
    assert_eq!(run.found("link-wrong-type"), at("attachments[1].url"));
    assert_eq!(run.found("link-no-cors"), []);
}

#[test]
fn a_portal_is_checked_by_its_page() {
    let page = r#"<link rel="alternate" type="application/feed+json" href="feeds/a.json?v=1">
        <link rel="alternate" type="application/feed+json" href="/b.json">
        <link rel="stylesheet" href="style.css">"#;
    let folder = folder(&[
        ("index.html", page),
        ("feeds/a.json", &json("", &item("a"))),
        ("b.json", &json("", &item("b"))),
    ]);
    let run = check_in(folder.path(), "index.html", &["--format", "json"]);
    let report = run.json();
    let feeds = report["feeds"].as_array().unwrap();
    assert_eq!((feeds.len(), run.code), (2, 0), "{run:?}");
    fs::write(folder.path().join("index.html"), "<title>No feed</title>").unwrap();
    let run = check_in(folder.path(), "index.html", &[]);
    assert!(run.code == 2 && run.err.trim_end().ends_with("points at no feed"), "{run:?}");
}
