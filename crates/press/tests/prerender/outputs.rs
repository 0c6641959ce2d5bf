//! What is said of a run.

use std::fs;

use jsonschema::validator_for;
use serde_json::Value;

use crate::built::{Built, item};
use crate::run::prerender;

#[test]
fn the_schema_in_the_documents_is_kept() {
    let schema = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/prerender-report.schema.json");
    let schema: Value = serde_json::from_slice(&fs::read(schema).unwrap()).unwrap();
    let validator = validator_for(&schema).unwrap();
    let built = Built::of(&[item(1)]);
    built.put("nl/about/index.html", "Our own page.");
    let good = prerender(&built, &[]).json();
    fs::remove_file(built.file("feed.json")).unwrap();
    let bad = prerender(&built, &[]).json();
    for report in [&good, &bad] {
        let errors: Vec<_> = validator.iter_errors(report).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new());
    }
    // The schema lists every member: one that is new has to be written down.
    let mut longer = good;
    longer["surprise"] = 1.into();
    assert!(!validator.is_valid(&longer));
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
