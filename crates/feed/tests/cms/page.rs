//! The page for content teams says of each system what is in its sample feed.

use std::collections::BTreeSet;

use feed::Code;
use serde_json::Value;

use crate::read_at;

const PAGE: &str = include_str!("../../../../docs/pointing-at-a-feed.md");

/// The recipe for a system.
fn recipe(system: &str) -> &'static str {
    let start = PAGE.find(&format!("\n### {system}\n")).unwrap_or_else(|| panic!("no recipe for {system}"));
    PAGE[start + 4..].split("\n### ").next().unwrap()
}

/// The findings that a recipe tells, one set for each of its lines about findings.
fn documented(system: &str) -> Vec<BTreeSet<&'static str>> {
    let lines = recipe(system).lines().filter(|line| line.starts_with("Findings"));
    lines.map(|line| line.split('`').skip(1).step_by(2).collect()).collect()
}

/// The findings in a sample feed.
fn found(feed: &[u8]) -> BTreeSet<&'static str> {
    let (_, findings) = read_at("https://cms.example/feed.json", feed);
    findings.iter().map(|finding| finding.code.name()).collect()
}

#[test]
fn the_line_to_change_is_the_one_that_is_there() {
    let line = PAGE.split("```html\n").nth(1).unwrap().lines().next().unwrap();
    assert!(line.contains("application/feed+json"), "{line}");
    assert!(include_str!("../../../../index.html").contains(line), "{line}");
}

#[test]
fn each_recipe_tells_what_is_found() {
    for (system, feeds) in [
        ("WordPress", vec![&include_bytes!("wordpress.json")[..]]),
        ("Drupal", vec![&include_bytes!("drupal.json")[..]]),
        ("Ghost", vec![&include_bytes!("ghost.json")[..]]),
        ("Hugo", vec![&include_bytes!("hugo.json")[..]]),
        ("Eleventy", vec![&include_bytes!("eleventy-plugin.json")[..], &include_bytes!("eleventy.json")[..]]),
        ("micro.blog", vec![&include_bytes!("micro-blog.json")[..]]),
        ("SPIP", vec![&include_bytes!("spip.json")[..]]),
    ] {
        let found: Vec<_> = feeds.into_iter().map(found).collect();
        assert_eq!(documented(system), found, "{system}");
    }
}

#[test]
fn every_field_of_a_sample_is_in_its_template() {
    for (system, feed) in [
        ("Ghost", &include_bytes!("ghost.json")[..]),
        ("Hugo", &include_bytes!("hugo.json")[..]),
        ("Eleventy", &include_bytes!("eleventy.json")[..]),
        ("SPIP", &include_bytes!("spip.json")[..]),
    ] {
        let mut names = BTreeSet::new();
        collect(&serde_json::from_slice(feed).unwrap(), &mut names);
        assert!(names.len() > 12, "{system}: {names:?}");
        for name in names {
            let is_there =
                [format!("\"{name}\""), format!(" {name}:"), format!(" {name},"), format!(" {name} }}")]
                    .iter()
                    .any(|written| recipe(system).contains(written));
            assert!(is_there, "{system}: {name}");
        }
    }
}

/// The names of all fields, those of texts by language left out.
fn collect(value: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| collect(value, names)),
        Value::Object(fields) => {
            for (name, value) in fields {
                names.insert(name.clone());
                if name != "title" {
                    collect(value, names);
                }
            }
        }
        _ => {}
    }
}

#[test]
fn every_code_on_the_page_exists() {
    let codes: BTreeSet<_> = Code::ALL.iter().map(|code| code.name()).collect();
    // Words with hyphens between quotation marks of code are findings, but for these.
    let others = [
        "feed-health",
        "feed-json",
        "theme-blank",
        "img-src",
        "media-src",
        "connect-src",
        "frame-src",
        "no-cache",
    ];
    let words = PAGE.split('`').skip(1).step_by(2).filter(|word| {
        word.contains('-')
            && !word.starts_with('-')
            && word.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-')
    });
    let named: BTreeSet<_> = words.filter(|word| !others.contains(word)).collect();
    assert!(named.len() > 5, "{named:?}");
    assert!(named.is_subset(&codes), "{named:?}");
}
