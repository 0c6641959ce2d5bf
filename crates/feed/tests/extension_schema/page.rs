//! The page for people says what the schema says.

use serde_json::Value;

use crate::properties::{DEFINITIONS, properties};
use crate::{read_in_bytes, validator};

const PAGE: &str = include_str!("../../../../docs/tribune-extension.md");

/// The part of the page under a heading of the second level.
fn part(heading: &str) -> &'static str {
    let start =
        PAGE.find(&format!("\n## {heading}\n")).unwrap_or_else(|| panic!("no part is called {heading}"));
    let rest = &PAGE[start + 4..];
    rest.split("\n## ").next().unwrap()
}

#[test]
fn every_property_has_its_row() {
    let headings = ["The feed", "A theme", "A section", "An item", "An attachment"];
    for (definition, heading) in DEFINITIONS.into_iter().zip(headings) {
        let rows: Vec<_> = part(heading)
            .lines()
            .filter_map(|line| line.strip_prefix("| `")?.split_once('`'))
            .map(|(name, _)| name.to_owned())
            .collect();
        let described: Vec<_> = properties(definition).into_iter().map(|(name, _)| name).collect();
        assert_eq!(sorted(rows), sorted(described), "{heading}");
    }
}

#[test]
fn the_example_is_valid_and_read_without_a_finding() {
    let example = part("The whole of it").split("```").nth(1).unwrap().strip_prefix("json").unwrap();
    let value: Value = serde_json::from_str(example).unwrap();
    let errors: Vec<_> = validator(None).iter_errors(&value).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let (feed, findings) = read_in_bytes(example.as_bytes());
    assert_eq!(findings, []);
    assert_eq!(feed.items.len(), 2);
}

#[test]
fn every_finding_that_is_named_exists() {
    let codes: Vec<_> = feed::Code::ALL.iter().map(|code| code.name()).collect();
    // Findings are named in parentheses; the words before the table are about other things.
    let mut mentioned = PAGE.split("(`").skip(1).filter_map(|rest| Some(rest.split_once("`)")?.0));
    assert!(mentioned.clone().count() > 10);
    assert!(mentioned.all(|name| codes.contains(&name)), "{codes:?}");
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names
}
