//! Ids: numeric, missing, and claimed twice.

use feed::{Code, Severity};

use crate::{has, items_of, told};

#[test]
fn a_numeric_id_is_its_lexeme() {
    for lexeme in ["12", "1.10", "123456789012345678901234567890", "-0"] {
        let (items, findings) = items_of(&format!(r#"{{"id": {lexeme}, "content_text": "x"}}"#));
        assert_eq!(items[0].id, lexeme);
        assert_eq!(told(&findings), [("id-numeric", "items[0].id")]);
    }
}

/// The one lexeme that the parser does not keep as written: it gives every exponent a small `e` and a sign.
#[test]
fn an_exponent_in_an_id_is_written_in_one_way() {
    let (items, _) = items_of(r#"{"id": 1E5, "content_text": "x"}"#);
    assert_eq!(items[0].id, "1e+5");
}

#[test]
fn without_an_id_the_address_is_the_id() {
    for no_id in ["null", r#"" ""#] {
        let (items, findings) =
            items_of(&format!(r#"{{"id": {no_id}, "url": "https://example.org/a", "content_text": "x"}}"#));
        assert_eq!(items[0].id, "https://example.org/a");
        assert_eq!(told(&findings), [("id-from-url", "items[0].id")]);
        assert_eq!(Code::IdFromUrl.severity(), Severity::Error);
    }
}

#[test]
fn without_id_and_address_the_item_is_dropped() {
    let (items, findings) = items_of(r#"{"id": "1", "content_text": "x"}, {"content_text": "y"}"#);
    assert_eq!(items.len(), 1);
    assert_eq!(told(&findings), [("id-missing", "items[1].id")]);
}

#[test]
fn an_id_that_is_neither_text_nor_number_is_none() {
    let (items, findings) = items_of(r#"{"id": [7], "content_text": "x"}"#);
    assert!(items.is_empty());
    assert!(has(&findings, Code::WrongType, "items[0].id"));
    assert!(has(&findings, Code::IdMissing, "items[0].id"));
}

/// The content kept of two items with one id, and the place of the lost one.
fn kept(first: &str, second: &str) -> (String, String) {
    let item = |dates: &str, text: &str| format!(r#"{{"id": "1", {dates} "content_text": "{text}"}}"#);
    let (items, findings) = items_of(&format!("{}, {}", item(first, "first"), item(second, "second")));
    assert_eq!(items.len(), 1);
    assert_eq!(findings[0].code, Code::IdDuplicate);
    (items[0].content_text.clone().unwrap(), findings[0].place.clone())
}

#[test]
fn of_two_items_with_one_id_the_newest_stays() {
    let old = r#""date_modified": "2024-01-01T00:00:00Z","#;
    let new = r#""date_modified": "2024-01-01T00:00:00-05:00","#;
    let published = r#""date_published": "2025-01-01T00:00:00Z","#;
    assert_eq!(kept(old, new), ("second".to_owned(), "items[0].id".to_owned()));
    assert_eq!(kept(new, old), ("first".to_owned(), "items[1].id".to_owned()));
    assert_eq!(kept(published, old).0, "second");
    assert_eq!(kept("", published).0, "second");
    assert_eq!(kept(old, &format!("{old}{published}")).0, "second");
    assert_eq!(kept("", "").0, "first");
}

#[test]
fn a_number_and_the_same_digits_are_one_id() {
    let (items, _) = items_of(r#"{"id": 7, "content_text": "x"}, {"id": "7", "content_text": "y"}"#);
    assert_eq!(items.len(), 1);
}

#[test]
fn an_item_that_is_there_twice_just_the_same_is_kept_once() {
    let item = r#"{"id": "1", "title": "A", "content_text": "x", "date_modified": "2024-01-01T00:00:00Z"}"#;
    let other = item.replace("\"A\"", "\"B\"");
    let (items, findings) = items_of(&format!("{item}, {item}, {other}, {item}"));
    assert_eq!(items.len(), 1);
    assert_eq!(items[0].title.as_deref(), Some("A"));
    assert_eq!(
        told(&findings),
        [("item-repeated", "items[1].id"), ("id-duplicate", "items[2].id"), ("item-repeated", "items[3].id")]
    );
    assert_eq!(Code::ItemRepeated.severity(), Severity::Advice);
}

#[test]
fn every_finding_about_an_item_says_which() {
    let (items, findings) = items_of(
        r#"{"id": "kept", "title": "<b>x</b>", "tags": "a,A", "url": "news/x", "attachments": ["a.pdf", {}]},
        {"id": "kept", "title": "y", "content_text": "z"}, {"id": "empty", "language": "???"}, {"id": 7, "title": 7},
        {"url": "https://example.org/a", "title": "x"}"#,
    );
    assert_eq!(items.len(), 3);
    for finding in &findings {
        let id = ["kept", "kept", "empty", "7", "https://example.org/a"]
            .into_iter()
            .enumerate()
            .find(|(at, _)| finding.place.starts_with(&format!("items[{at}]")))
            .map(|(_, id)| id);
        assert_eq!(finding.item.as_deref(), id, "{finding:?}");
    }
    let codes: Vec<_> = findings.iter().map(|finding| finding.code).collect();
    for code in [Code::LinkRelative, Code::ItemEmpty, Code::IdNumeric, Code::IdFromUrl, Code::IdDuplicate] {
        assert!(codes.contains(&code), "{}", code.name());
    }
    let (_, findings) = items_of(r#"{"title": "no id", "language": "???"}, 3"#);
    assert!(findings.iter().all(|finding| finding.item.is_none()));
}

/// Somebody may put a whole text where the id should be.
#[test]
fn an_id_of_any_length_is_kept_and_not_repeated_for_each_finding() {
    let long = "x".repeat(100_000);
    let (items, findings) =
        items_of(&format!(r#"{{"id": "{long}", "title": 1, "tags": {:?}}}"#, ["a"; 1_000]));
    assert_eq!(items[0].id, long);
    assert_eq!(findings.len(), 1_001);
    assert!(findings.iter().all(|finding| finding.item.is_none() && finding.found.len() < 1_000));
}
