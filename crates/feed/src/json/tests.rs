//! JSON texts, and what is read of them.

use std::time::{Duration, Instant};

use super::*;

fn parsed(text: &str) -> Json {
    Json::parse(text.as_bytes()).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn number(lexeme: &str) -> Json {
    Json::Number(lexeme.to_owned())
}

#[test]
fn every_kind_of_value_is_read() {
    let json = parsed(r#" {"b": [null, true, false], "a": {"text": "\u00e9\n"}, "none": {}, "list": []} "#);
    let text = Json::Text("é\n".to_owned());
    let fields = [
        ("b", Json::List(vec![Json::Null, Json::Bool(true), Json::Bool(false)])),
        ("a", Json::Object(vec![("text".to_owned(), text)])),
        ("none", Json::Object(Vec::new())),
        ("list", Json::List(Vec::new())),
    ];
    assert_eq!(json, Json::Object(fields.map(|(key, value)| (key.to_owned(), value)).into()));
    assert_eq!(json.get("a").and_then(|fields| fields.get("text")).and_then(Json::as_text), Some("é\n"));
    assert_eq!(
        (json.get("c"), json.get("b").and_then(|list| list.get("b")), json.as_text()),
        (None, None, None)
    );
}

#[test]
fn numbers_stay_as_they_are_written() {
    let large = "123456789012345678901234567890";
    for lexeme in ["0", "-0", "7", "-7", "1.0", "1.50", "-2.5e-7", "1e+999", "18446744073709551615", large] {
        assert_eq!(parsed(lexeme), number(lexeme));
        assert_eq!(parsed(&format!("[{lexeme}]")), Json::List(vec![number(lexeme)]));
    }
    for no_number in ["01", "+1", ".5", "5.", "1e", "-", "NaN"] {
        assert!(Json::parse(no_number.as_bytes()).is_err(), "{no_number}");
    }
}

#[test]
fn of_fields_with_one_key_the_last_is_kept() {
    let json = parsed(r#"{"a": 1, "b": 2, "a": 3, "c": 4, "b": null}"#);
    let fields = [("a", number("3")), ("c", number("4")), ("b", Json::Null)];
    assert_eq!(json, Json::Object(fields.map(|(key, value)| (key.to_owned(), value)).into()));
}

#[test]
fn many_fields_take_linear_time() {
    let started = Instant::now();
    let repeated = r#""a": 1,"#.repeat(100_000);
    assert_eq!(
        parsed(&format!("{{{repeated} \"a\": 2}}")),
        Json::Object(vec![("a".to_owned(), number("2"))])
    );
    let fields: Vec<_> = (0..100_000).map(|at| format!("\"{at}\": {at}")).collect();
    assert_eq!(parsed(&format!("{{{}}}", fields.join(","))).as_object().unwrap().len(), 100_000);
    assert!(started.elapsed() < Duration::from_secs(10), "{:?}", started.elapsed());
}

#[test]
fn the_parsers_own_key_is_harmless() {
    let object = |text: &str| {
        let fields = vec![("$serde_json::private::Number".to_owned(), Json::Text(text.to_owned()))];
        (format!(r#"{{"$serde_json::private::Number": "{text}"}}"#), Json::Object(fields))
    };
    for text in ["", "-", "abc", "1 2", "<b>"] {
        let (file, read) = object(text);
        assert_eq!(parsed(&file), read);
    }
    assert_eq!(parsed(&object("1-e").0), number("1-e"));
    let two = parsed(r#"{"$serde_json::private::Number": "1", "a": 2}"#);
    assert_eq!((two.as_object().unwrap().len(), two.get("a")), (2, Some(&number("2"))));
}

#[test]
fn mistakes_are_told_with_line_and_column() {
    for (text, line, column) in [("", 1, 1), ("{\n", 2, 1), ("{\n  \"a\": [,]}", 2, 9), ("1 2", 1, 3)] {
        assert_eq!(Json::parse(text.as_bytes()), Err(JsonError { line, column }), "{text}");
    }
    assert_eq!(Json::parse(b"\"\xff\""), Err(JsonError { line: 1, column: 2 }));
    assert_eq!(Json::parse(b"[\n\n 1, \"\xff\"]"), Err(JsonError { line: 3, column: 6 }));
    assert!(Json::parse("[".repeat(100_000).as_bytes()).is_err());
    assert_eq!(JsonError { line: 2, column: 9 }.to_string(), "line 2, column 9");
}
