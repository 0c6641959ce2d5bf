//! What is said of a run.

use std::fs;

use crate::built::{Built, item};
use crate::ran::keep_to_schema;
use crate::run::prerender;

#[test]
fn the_schema_in_the_documents_is_kept() {
    let built = Built::of(&[item(1)]);
    built.put("nl/about/index.html", "Our own page.");
    let good = prerender(&built, &[]).json();
    fs::remove_file(built.file("feed.json")).unwrap();
    let bad = prerender(&built, &[]).json();
    keep_to_schema("prerender-report.schema.json", &[good, bad], "");
}

#[test]
fn people_are_told_in_few_lines() {
    let built = Built::of(&[item(1)]);
    built.put("nl/about/index.html", "Our own page.");
    let run = prerender(&built, &["--format", "text"]);
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!(lines[0], "https://portal.invalid/portal/feed.json: 1 item");
    assert!(lines[1].ends_with(" new, 0 changed, 0 as they were; 0 removed"), "{run:?}");
    assert_eq!(lines[2], "left alone, since tribune-press has not written it: nl/about/index.html");
    assert_eq!(run.err, "", "no terminal, no progress");
}
