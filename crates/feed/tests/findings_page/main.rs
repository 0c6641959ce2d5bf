//! `docs/findings.md`: every kind of finding, and what feeds are found to look like, from the code itself.
//!
//! The page is out of date when this fails; `TRIBUNE_WRITE_DOCS=1 cargo test -p feed --test findings_page` writes it.
#![expect(clippy::unwrap_used, reason = "the helpers of tests may fail too")]

mod design;
mod issue;
mod row;
mod seen;

use std::collections::BTreeSet;
use std::path::Path;

use feed::{Code, FeedError, Severity};
use row::{Row, Told};

fn rows() -> [(&'static str, Vec<Row>); 3] {
    [
        ("What feeds really look like", design::rows()),
        ("Also seen in real feeds", issue::rows()),
        ("Smaller things", seen::rows()),
    ]
}

#[test]
fn the_page_says_what_the_code_does() {
    let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/findings.md"));
    let page = page();
    if std::env::var_os("TRIBUNE_WRITE_DOCS").is_some() {
        std::fs::write(path, &page).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        written == page,
        "docs/findings.md is out of date: TRIBUNE_WRITE_DOCS=1 cargo test -p feed writes it"
    );
}

/// A kind that nothing leads to would be a promise that nobody keeps.
#[test]
fn every_kind_of_finding_and_every_error_has_an_example() {
    let told: BTreeSet<String> =
        rows().iter().flat_map(|(_, rows)| rows).flat_map(Row::told).map(|told| told.name()).collect();
    let expected: BTreeSet<String> = Code::ALL
        .iter()
        .filter(|code| !ELSEWHERE.contains(code))
        .map(|code| Told::Finding(*code))
        .chain(errors().map(Told::Error))
        .map(|told| told.name())
        .collect();
    assert_eq!(told, expected);
}

/// The examples are where fuzzing starts: `TRIBUNE_WRITE_SEEDS=1` writes them, and the demo feed with them.
#[test]
fn the_examples_are_seeds_for_fuzzing() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let demo = std::fs::read(root.join("../../public/feed.json")).unwrap();
    let rows = rows();
    let examples = rows.iter().flat_map(|(_, rows)| rows).flat_map(Row::pages);
    let seeds: BTreeSet<&[u8]> = examples.chain([demo.as_slice()]).collect();
    assert!(seeds.len() > 90, "{}", seeds.len());
    if std::env::var_os("TRIBUNE_WRITE_SEEDS").is_some() {
        let folder = root.join("fuzz/seeds");
        std::fs::create_dir_all(&folder).unwrap();
        for (number, seed) in seeds.iter().enumerate() {
            std::fs::write(folder.join(format!("{number}.json")), seed).unwrap();
        }
    }
}

/// Told by the portal's health report, or by `tribune-press check --links`, whose own tests have an example of each.
const ELSEWHERE: [Code; 8] = [
    Code::LanguageMissing,
    Code::LanguageDoubtful,
    Code::LinkGone,
    Code::LinkServerError,
    Code::LinkUnreachable,
    Code::LinkWrongType,
    Code::LinkNoCors,
    Code::LinkInsecure,
];

fn errors() -> impl Iterator<Item = FeedError> {
    let invalid = FeedError::InvalidJson { line: 12, column: 34 };
    [FeedError::NoContent, FeedError::Html, FeedError::Xml, invalid, FeedError::NotAFeed].into_iter()
}

const HEAD: &str = "# Findings

<!-- Written by `TRIBUNE_WRITE_DOCS=1 cargo test -p feed --test findings_page`: change the code, not this page. -->

Tribune reads feeds that are somebody else's. It keeps all that it can, and records a *finding* for each thing that it had
to mend or leave out. Visitors never see findings; content teams do, on `/{lang}/feed-health` and from
`tribune-press check`. Names do not change: they may be searched for and linked to.

This page comes from the code. `cargo test -p feed` fails when it is out of date, and
`TRIBUNE_WRITE_DOCS=1 cargo test -p feed --test findings_page` writes it.";

fn page() -> String {
    let mut parts = vec![HEAD.to_owned()];
    for (severity, title) in [
        (Severity::Error, "Errors: content was lost"),
        (Severity::Warning, "Warnings: something was mended, and nothing is lost"),
        (Severity::Advice, "Advice: nothing is wrong, and something could be better"),
    ] {
        let codes = Code::ALL.iter().filter(|code| code.severity() == severity);
        parts.push(format!("## {title}"));
        parts.push(table(
            "finding | what was found | what was done | how to mend it",
            codes.map(|code| finding(*code)),
        ));
    }
    parts.push("## Feeds of which nothing can be kept".to_owned());
    parts.push(table("error | what is said", errors().map(|error| failure(&error))));
    for (title, rows) in rows() {
        parts.push(format!("## {title}\n\nThe last column is what the reader tells of examples."));
        parts.push(table("in the wild | what we do | told as", rows.iter().map(example)));
    }
    parts.join("\n\n") + "\n"
}

fn table(head: &str, rows: impl Iterator<Item = String>) -> String {
    let line = "---|".repeat(head.split('|').count());
    let rows: Vec<String> = rows.map(|row| format!("\n| {row} |")).collect();
    format!("| {head} |\n|{line}{}", rows.concat())
}

fn finding(code: Code) -> String {
    let [meaning, done, mend] = [code.meaning(), code.done(), code.mend()].map(cell);
    let name = code.name();
    format!("<a id=\"{name}\"></a>`{name}` | {meaning} | {done} | {mend}")
}

fn failure(error: &FeedError) -> String {
    format!("`{}` | {}", Told::Error(error.clone()).name(), cell(&error.to_string()))
}

fn example(row: &Row) -> String {
    let told: Vec<String> = row.told().iter().map(Told::link).collect();
    let told = if told.is_empty() { "nothing".to_owned() } else { told.join(", ") };
    format!("{} | {} | {told}", cell(row.seen), cell(row.done))
}

/// A text for a table of Markdown, in which only backticks mean something.
fn cell(text: &str) -> String {
    let mut cell = String::new();
    let mut is_code = false;
    for letter in text.chars() {
        is_code ^= letter == '`';
        match letter {
            '|' => cell.push_str("\\|"),
            '<' if !is_code => cell.push_str("&lt;"),
            '&' if !is_code => cell.push_str("&amp;"),
            '*' | '_' | '[' if !is_code => cell.extend(['\\', letter]),
            _ => cell.push(letter),
        }
    }
    cell
}
