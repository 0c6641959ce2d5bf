//! Dates: the spellings are tested beside their reader, here is what is told of them.

use crate::{item_with, told};

#[test]
fn each_way_of_writing_has_its_finding() {
    for (raw, moment, code) in [
        ("2024-03-05T10:00:00", "2024-03-05T10:00:00Z", "date-without-zone"),
        ("2024-03-05", "2024-03-05T00:00:00Z", "date-only"),
        ("Tue, 05 Mar 2024 10:00:00 +0100", "2024-03-05T10:00:00+01:00", "date-as-in-mail"),
        ("2024-03-05 10:00:00Z", "2024-03-05T10:00:00Z", "date-spelling"),
    ] {
        let (item, findings) = item_with(&format!(r#""date_published": "{raw}""#));
        assert_eq!(item.date_published.unwrap().to_rfc3339(), moment);
        assert_eq!(told(&findings), [(code, "items[0].date_published")]);
        assert_eq!(findings[0].found, raw);
    }
}

#[test]
fn garbage_is_undated() {
    for raw in [r#""soon""#, r#""1709632800""#, "2024", "-170963280", "17096.5", r#"{"a": 1}"#, "true"] {
        let (item, findings) = item_with(&format!(r#""date_modified": {raw}"#));
        assert_eq!(item.date_modified, None);
        assert_eq!(told(&findings), [("date-unreadable", "items[0].date_modified")]);
    }
}

#[test]
fn a_number_is_the_time_since_1970() {
    for raw in ["1709632800", "1709632800000"] {
        let (item, findings) = item_with(&format!(r#""date_published": {raw}"#));
        assert_eq!(item.date_published.unwrap().to_rfc3339(), "2024-03-05T10:00:00Z");
        assert_eq!(told(&findings), [("date-as-number", "items[0].date_published")]);
    }
}

#[test]
fn blanks_around_a_date_and_no_date_at_all_are_fine() {
    let (item, findings) = item_with(r#""date_published": " 2024-03-05T10:00:00Z\n", "date_modified": null"#);
    assert!(item.date_published.is_some() && item.date_modified.is_none());
    assert_eq!(findings, []);
}
