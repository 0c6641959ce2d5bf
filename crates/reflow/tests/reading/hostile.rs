//! Pages that somebody made to do harm, or by mistake.

use std::time::{Duration, Instant};

use reflow::{LeafError, read};

use crate::given::{marked, page, run};

#[test]
fn what_is_no_page_is_an_error() {
    assert!(matches!(read("{"), Err(LeafError::InvalidJson { line: 1, .. })));
    for json in ["[]", "{}", "null", r#"{"runs":7}"#, r#"{"runs":{}}"#] {
        assert_eq!(read(json), Err(LeafError::NotAPage), "{json}");
    }
}

#[test]
fn an_empty_page_is_empty() {
    let leaf = read(r#"{"runs":[]}"#).unwrap();
    assert!(leaf.is_empty() && !leaf.is_tagged);
    assert_eq!(leaf.plain_text(), "");
    assert!(read(&page(&[run("  ", 0, 0)], "", r#"{"role":"Root"}"#)).unwrap().is_empty());
}

#[test]
fn fields_that_are_missing_or_wrong_are_done_without() {
    let json = r##"{"width":"breed","height":-1,"language":7,"links":[1,[],[0,0,0,0],[null,0,0,0,"#page=1"],"x"],
        "runs":[7,[],[null],["soep"],["brood","x",null,[],{},true,false,3],["kaas",1e400,-1e400,1e999,-7,9,-1,"a"]],
        "tree":{"children":[{"role":7,"children":"x"},{"id":3},{"id":"a","role":"P"},null,{"role":"P","children":[{"id":"a"}]}]}}"##;
    let text = read(json).unwrap().plain_text();
    for word in ["soep", "brood", "kaas"] {
        assert!(text.contains(word), "{word} is not in {text}");
    }
}

#[test]
fn coordinates_out_of_this_world_overflow_nothing() {
    let mut runs = Vec::new();
    for (at, number) in
        ["9223372036854775807", "-9223372036854775808", "2147483648", "1e300", "4000"].iter().enumerate()
    {
        for size in [*number, "1", "5000"] {
            runs.push(format!(r#"["soep{at}-{size}",{number},{number},{number},{size},0,{number},null]"#));
            runs.push(format!(r#"["• brood {at}-{size}",-{at},{number},{number},{size},1,0,null]"#));
        }
    }
    let link = "[-9e99,-9e99,9223372036854775807,9e99,\"https://example.org\"]";
    let text = read(&page(&runs, link, "null")).unwrap().plain_text();
    assert_eq!((text.matches("soep").count(), text.matches("brood").count()), (15, 15));
}

#[test]
fn a_tree_too_deep_to_be_read_is_done_without() {
    for depth in [30, 61, 100, 100_000] {
        let tree = format!(
            "{}{}{}",
            r#"{"role":"Sect","children":["#.repeat(depth),
            r#"{"role":"P","children":[{"id":"a"}]}"#,
            "]}".repeat(depth)
        );
        let leaf = read(&page(&[marked("soep", 600, 1000, "a")], "", &tree)).unwrap();
        assert_eq!(leaf.plain_text(), "soep", "{depth}");
    }
}

#[test]
fn a_tree_that_names_one_mark_over_and_over_takes_no_longer() {
    let started = Instant::now();
    let runs: Vec<String> = (0..5_000).map(|at| marked("soep", 600, 1000 + at, "a")).collect();
    let marks = vec![r#"{"id":"a"}"#; 20_000].join(",");
    let tree = format!(r#"{{"role":"Root","children":[{{"role":"P","children":[{marks}]}}]}}"#);
    assert_eq!(read(&page(&runs, "", &tree)).unwrap().plain_text().matches("soep").count(), 5_000);
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
}

#[test]
fn large_pages_are_read_at_once() {
    for (name, made) in SHAPES {
        let runs: Vec<String> = (0..10_000).map(made).collect();
        for tree in ["null".to_owned(), tree_of(10_000)] {
            let json = page(&runs, "", &tree);
            let started = Instant::now();
            let leaf = read(&json).unwrap();
            let took = started.elapsed();
            println!("{name}, tagged {}: {} KB in {took:?}", leaf.is_tagged, json.len() / 1000);
            assert!(leaf.plain_text().matches("oep").count() == 10_000, "{name}");
            assert!(took < Duration::from_secs(5), "{name}: {took:?}");
        }
    }
}

type Shape = (&'static str, fn(i64) -> String);

const SHAPES: [Shape; 5] = [
    ("one below the other", |at| marked("een regel over soep", 600, 500 + at * 120, &format!("m{at}"))),
    ("all on one line", |at| marked("soep", 600 + at * 300, 1000, &format!("m{at}"))),
    ("all on one spot", |at| marked(&format!("soep{at}"), 600, 1000, &format!("m{at}"))),
    ("items ever further in", |at| marked("• soep", at * 100, 500 + at * 120, &format!("m{at}"))),
    ("here and there", |at| marked("soep", at * 7919 % 5000, at * 104_729 % 8000, &format!("m{at}"))),
];

fn tree_of(count: i64) -> String {
    let paragraphs: Vec<_> =
        (0..count).map(|at| format!(r#"{{"role":"P","children":[{{"id":"m{at}"}}]}}"#)).collect();
    format!(r#"{{"role":"Root","children":[{}]}}"#, paragraphs.join(","))
}
