//! What comes before JSON: bytes.

use feed::{Code, FeedError, read};

use crate::{address, told};

const SOUND: &str = r#"{"version": "https://jsonfeed.org/version/1.1", "title": "Café", "items": []}"#;

#[test]
fn a_sound_feed_has_no_findings() {
    let (feed, findings) = read(SOUND.as_bytes(), &address()).unwrap();
    assert_eq!(feed.title.as_deref(), Some("Café"));
    assert_eq!(findings, []);
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let (feed, findings) = read(format!("\u{feff}{SOUND}").as_bytes(), &address()).unwrap();
    assert_eq!(feed.title.as_deref(), Some("Café"));
    assert_eq!(told(&findings), [("byte-order-mark", "")]);
}

#[test]
fn what_is_no_utf_8_is_replaced() {
    let latin_1: Vec<u8> = SOUND.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let (feed, findings) = read(&latin_1, &address()).unwrap();
    assert_eq!(feed.title.as_deref(), Some("Caf\u{fffd}"));
    assert_eq!(findings[0].code, Code::InvalidUtf8);
    assert_eq!(findings[0].found, format!("byte {}", SOUND.find('é').unwrap()));
}

#[test]
fn a_web_page_gets_its_own_error() {
    for page in ["<!doctype html>", "\u{feff}\n  <html>"] {
        assert_eq!(read(page.as_bytes(), &address()), Err(FeedError::Html));
    }
}

#[test]
fn nothing_and_blanks_are_no_content() {
    for blank in ["", " \n\t", "\u{feff}"] {
        assert_eq!(read(blank.as_bytes(), &address()), Err(FeedError::NoContent));
    }
}

#[test]
fn invalid_json_is_told_with_line_and_column() {
    let error = read(b"{\n  \"items\": [,]\n}", &address());
    assert_eq!(error, Err(FeedError::InvalidJson { line: 2, column: 13 }));
}

#[test]
fn a_truncated_feed_is_told_with_line_and_column() {
    let error = read(b"{\"items\": [\n{\"id\": \"1", &address());
    assert_eq!(error, Err(FeedError::InvalidJson { line: 2, column: 9 }));
    assert_eq!(read(b"{\n", &address()), Err(FeedError::InvalidJson { line: 2, column: 1 }));
}

#[test]
fn json_that_nests_too_deeply_is_an_error_and_no_crash() {
    let deep = format!("{{\"items\": [], \"x\": {}", "[".repeat(100_000));
    assert!(matches!(read(deep.as_bytes(), &address()), Err(FeedError::InvalidJson { .. })));
}

#[test]
fn half_a_character_and_bare_line_breaks_do_not_lose_the_feed() {
    let json = SOUND.replace("Café", "Goed\nnieuws \\ud83d");
    let (feed, findings) = read(json.as_bytes(), &address()).unwrap();
    assert_eq!(feed.title.as_deref(), Some("Goed nieuws \u{fffd}"));
    assert_eq!(told(&findings), [("broken-text", "")]);
}

#[test]
fn a_number_too_large_for_a_float_does_not_lose_the_feed() {
    let (feed, _) = read(br#"{"title": "T", "_x": 1e999, "items": []}"#, &address()).unwrap();
    assert_eq!(feed.title.as_deref(), Some("T"));
}

#[test]
fn a_key_that_the_parser_uses_itself_is_harmless() {
    for number in ["abc", "1 2", "", "1-e", "7"] {
        let spoof = format!(r#"{{"$serde_json::private::Number": "{number}"}}"#);
        let json = format!(
            r#"{{"title": "T", "items": [{{"id": "1", "title": "x", "attachments":
            [{{"url": "https://example.org/a", "size_in_bytes": {spoof}}}]}}, {spoof}], "_x": {spoof}}}"#
        );
        let (feed, _) = read(json.as_bytes(), &address()).unwrap();
        assert_eq!((feed.title.as_deref(), feed.items.len()), (Some("T"), 1));
        let size = feed.items[0].attachments[0].size_in_bytes;
        assert_eq!(size, (number == "7").then_some(7));
    }
}
