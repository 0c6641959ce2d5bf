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
fn a_mark_for_each_file_that_was_put_together_is_skipped() {
    let (feed, findings) = read(format!("\u{feff}\u{feff}\n{SOUND}").as_bytes(), &address()).unwrap();
    assert_eq!(feed.title.as_deref(), Some("Café"));
    assert_eq!(told(&findings), [("byte-order-mark", "")]);
}

#[test]
fn utf_16_and_utf_32_are_read_with_a_mark_and_without() {
    let sound = SOUND.replace("Café", "Café 😀");
    for text in [format!("\u{feff}{sound}"), sound] {
        let units: Vec<u16> = text.encode_utf16().collect();
        for bytes in [
            units.iter().flat_map(|unit| unit.to_le_bytes()).collect::<Vec<u8>>(),
            units.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
            text.chars().flat_map(|letter| u32::from(letter).to_le_bytes()).collect(),
            text.chars().flat_map(|letter| u32::from(letter).to_be_bytes()).collect(),
        ] {
            let (feed, findings) = read(&bytes, &address()).unwrap();
            assert_eq!(feed.title.as_deref(), Some("Café 😀"));
            assert_eq!(told(&findings), [("other-encoding", "")]);
        }
    }
}

#[test]
fn what_is_cut_in_utf_16_is_an_error_and_no_crash() {
    let bytes: Vec<u8> = SOUND.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for end in 0..bytes.len() {
        assert!(read(&bytes[..end], &address()).is_err(), "{end}");
    }
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
    for page in [
        "<!doctype html>",
        "\u{feff}\n  <html>",
        "<!DOCTYPE html><html><body>How <feed> and <rss version=\"2.0\"> work</body></html>",
        "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x.dtd\"><html></html>",
        "<!-- <rss> --><html>{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}</html>",
        "<h1>404</h1>",
        "<",
    ] {
        assert_eq!(read(page.as_bytes(), &address()), Err(FeedError::Html), "{page}");
    }
}

#[test]
fn rss_and_atom_get_their_own_error() {
    for page in [
        "<rss version=\"2.0\"><channel/></rss>",
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- made by hand: <html> -->\n<?xml-stylesheet href=\"a.xsl\"?><feed xmlns=\"x\">",
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY nbsp \"&#160;\">]><rss>",
        "<?xml version=\"1.0\"?><rdf:RDF xmlns:rdf=\"x\">",
        "<atom:feed xmlns:atom=\"x\"/>",
    ] {
        assert_eq!(read(page.as_bytes(), &address()), Err(FeedError::Xml), "{page}");
    }
}

#[test]
fn what_a_server_writes_around_the_json_is_skipped() {
    for (around, found) in [
        (format!("callback({SOUND});"), "callback("),
        (format!(")]}}'\n{SOUND}"), ")]}'\n"),
        (
            format!("<br />\n<b>Warning</b>: Undefined {{closure}}\n{SOUND}"),
            "<br />\n<b>Warning</b>: Undefined {closure}\n",
        ),
        (format!("{SOUND}\n<!-- 0.31 seconds -->"), "<!-- 0.31 seconds -->"),
        (format!("{SOUND}\0\0"), "\0\0"),
    ] {
        let (feed, findings) = read(around.as_bytes(), &address()).unwrap();
        assert_eq!(feed.title.as_deref(), Some("Café"));
        assert_eq!(told(&findings), [("text-around-json", "")]);
        assert_eq!(findings[0].found, found);
    }
}

#[test]
fn json_that_goes_on_after_its_end_has_lost_something() {
    for (json, column) in [
        (r#"{"items": []}, {"id": "1"}]}"#, 14),
        (r#"{"items": []}{"items": []}"#, 14),
        (r#"{"items": []} "title": "x"}"#, 15),
        (r#"x {"items": []}"#, 1),
    ] {
        assert_eq!(
            read(json.as_bytes(), &address()),
            Err(FeedError::InvalidJson { line: 1, column }),
            "{json}"
        );
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
fn commas_after_the_last_element_do_not_lose_the_feed() {
    let json = r#"{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{"id": "1", "title": "A",},],}"#;
    let (feed, findings) = read(json.as_bytes(), &address()).unwrap();
    assert_eq!(feed.items.len(), 1);
    assert_eq!(told(&findings), [("comma-too-many", ""), ("item-without-content", "items[0]")]);
    assert!(findings[0].found.starts_with("line 1, column 9"), "{}", findings[0].found);
}

#[test]
fn all_that_is_mended_in_json_is_told() {
    let json = format!("/**/ cb({});", SOUND.replace("Café", "It\\'s").replace("[]", "[],"));
    let (feed, findings) = read(json.as_bytes(), &address()).unwrap();
    assert_eq!(feed.title.as_deref(), Some("It's"));
    assert_eq!(told(&findings), [("broken-text", ""), ("comma-too-many", ""), ("text-around-json", "")]);
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
