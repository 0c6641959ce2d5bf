//! `tribune-press convert`, run as a publisher runs it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::fixture::path;

fn run(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tribune-press"));
    command.arg("convert").args(arguments).output().unwrap()
}

fn text(file: &Path) -> String {
    file.display().to_string()
}

#[test]
fn the_feed_is_printed_and_nothing_else() {
    let output = run(&[&text(&path("spip.xml"))]);
    let feed: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(feed["title"], "Logement pour tous");
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
}

#[test]
fn a_file_is_replaced_as_a_whole_or_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("feed.json");
    fs::write(&file, "the old feed").unwrap();
    let output = run(&["no-such-file.xml", "--output", &text(&file)]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read_to_string(&file).unwrap(), "the old feed");
    let output = run(&[&text(&path("spip.xml")), "--output", &text(&file)]);
    assert!(output.status.success() && output.stdout.is_empty(), "{output:?}");
    assert!(fs::read_to_string(&file).unwrap().starts_with('{'));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn a_json_feed_is_sent_back_with_a_word_of_advice() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("feed.json");
    fs::write(&file, r#"{"version": "https://jsonfeed.org/version/1.1", "items": []}"#).unwrap();
    let output = run(&[&text(&file)]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0));
    let words = String::from_utf8(output.stderr).unwrap();
    assert!(words.contains("this is JSON already") && words.lines().count() == 1, "{words}");
}
