//! What machines are told.

use std::fs;

use serde_json::json;

use crate::ran::keep_to_schema;
use crate::run::check;
use crate::server;

/// A feed with findings of every severity, and text that would break out of a workflow command.
const ITEMS: &str = r#"{"id": 1, "content_text": "T"}, {"id": 2, "content_text": "T", "tags": ["a", "A"]},
    {"id": "x%\r\n::set-output name=a::b", "content_text": "T", "date_published": "tomorrow", "language": "nl"}"#;

fn file(folder: &tempfile::TempDir, items: &str) -> String {
    let file = folder.path().join("feed.json");
    fs::write(&file, server::json("", items)).unwrap();
    file.display().to_string()
}

#[test]
fn the_json_report_says_all_that_people_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let run = check(&[&file(&folder, ITEMS), "--format", "json"]);
    let report = run.json();
    assert_eq!(
        (&report["shape"], &report["exit_code"], &report["worst"]),
        (&json!(1), &json!(1), &json!("error"))
    );
    let feed = &report["feeds"][0];
    assert_eq!(
        (&feed["readable"], &feed["title"], &feed["format"]),
        (&json!(true), &json!("News"), &json!("json-feed-1.1"))
    );
    assert_eq!((&feed["errors"], &feed["warnings"], &feed["advice"]), (&json!(1), &json!(2), &json!(1)));
    assert_eq!(feed["languages"], json!([{"language": "en", "items": 2}, {"language": "nl", "items": 1}]));
    let group = &feed["findings"][1];
    assert_eq!((&group["code"], &group["severity"]), (&json!("id-numeric"), &json!("warning")));
    assert_eq!(group["places"][1], json!({"page": 1, "place": "items[1].id", "found": "2", "item": "2"}));
}

#[test]
fn the_schema_in_the_documents_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let feed = file(&folder, ITEMS);
    let report = check(&[&feed, "no-such-file.json", "--format", "json"]).json();
    keep_to_schema("check-report.schema.json", &[report], "/feeds/0");
}

/// Reads a workflow command as GitHub's runner does.
fn command(line: &str) -> (String, String, String) {
    let (head, message) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
    let (name, title) = head.split_once(" title=").unwrap();
    let unescaped = |text: &str| {
        let text = text.replace("%0D", "\r").replace("%0A", "\n");
        text.replace("%3A", ":").replace("%2C", ",").replace("%25", "%")
    };
    (name.to_owned(), unescaped(title), unescaped(message))
}

#[test]
fn github_gets_a_command_for_each_kind_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let feed = file(&folder, ITEMS);
    let run = check(&[&feed, "no-such-file.json", "--format", "github"]);
    let commands: Vec<_> = run.out.lines().map(command).collect();
    let heads: Vec<_> = commands.iter().map(|(name, title, _)| (name.as_str(), title.as_str())).collect();
    assert_eq!(
        heads,
        [
            ("error", "date-unreadable"),
            ("warning", "id-numeric"),
            ("notice", "tag-repeated"),
            ("error", "feed-unreadable"),
        ]
    );
    let (_, _, message) = &commands[1];
    assert_eq!(
        message.lines().skip(1).collect::<Vec<_>>(),
        ["items[0].id: 1 (item 1)", "items[1].id: 2 (item 2)"]
    );
    assert!(commands[0].2.contains("x%") && commands[0].2.lines().count() == 2, "{commands:?}");
    assert_eq!(run.code, 2);
}

#[test]
fn what_is_piped_has_no_colours() {
    let folder = tempfile::tempdir().unwrap();
    let run = check(&[&file(&folder, ITEMS)]);
    assert!(run.out.contains("\nerror date-unreadable (1)\n") && !run.out.contains('\u{1b}'), "{run:?}");
}
