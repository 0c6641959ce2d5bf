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
