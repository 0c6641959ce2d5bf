//! Files that are made to break their reader.

use std::time::Duration;

use document::{DocumentError, Limits, examine};

use crate::bytes;
use crate::given::{page_with, pdf};

#[test]
fn a_value_nested_beyond_measure_overflows_no_stack() {
    for (open, close) in [("[", "]"), ("<< /A ", ">>")] {
        let nested = format!("{}1{}", open.repeat(5_000), close.repeat(5_000));
        let catalog = format!("<< /Type /Catalog /Pages 2 0 R /Outlines {nested} >>");
        let kids = format!("<< /Type /Pages /Kids {nested} /Count 1 >>");
        let _ = examine(pdf(&[catalog, kids]), &Limits::default());
        let _ = examine(page_with(&format!("{nested} TJ")), &Limits::default());
        let _ = examine(page_with(&"q ".repeat(50_000)), &Limits::default());
    }
}

#[test]
fn a_page_that_never_ends_is_given_up() {
    // Each form draws itself twice: as deep as a reader goes, two to that power.
    let limits = Limits { time: Duration::from_millis(300), ..Limits::default() };
    let document = examine(page_with("/X Do"), &limits);
    assert!(document.is_ok_and(|document| document.pages == 1), "what was known by then is kept");
}

#[test]
fn without_time_nothing_is_known() {
    let limits = Limits { time: Duration::ZERO, ..Limits::default() };
    assert_eq!(examine(bytes("tests/corpus", "tagged.pdf"), &limits), Err(DocumentError::TooSlow));
}

#[test]
fn pages_of_any_size_are_drawn_small() {
    for area in ["0 0 9999999999 9999999999", "0 0 0 0", "-5 -5 -9 -9", "0 0 100000 100000", "9 9 9.0001 9"] {
        let page = String::from_utf8(page_with("0 0 9 9 re f")).unwrap().replace("0 0 200 200", area);
        let document = examine(page.into_bytes(), &Limits::default());
        assert_eq!(document.map(|document| document.pages), Ok(1), "{area}");
    }
}
