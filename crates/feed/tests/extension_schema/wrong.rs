//! What the schema refuses.

use serde_json::Value;

use crate::{read_in_place, validator};

/// Refused by the schema, and a finding for the reader too.
const TOLD: &[(&str, &str)] = &[
    ("feed", r#"{"languages": "nl"}"#),
    ("feed", r#"{"languages": ["Nederlands (België)"]}"#),
    ("feed", r#"{"languages": ["nl_BE"]}"#),
    ("feed", r#"{"languages": ["und"]}"#),
    ("feed", r#"{"title": "Netwerk Wonen"}"#),
    ("feed", r#"{"title": {"Dutch (Belgium)": "Netwerk Wonen"}}"#),
    ("feed", r#"{"tagline": {"nl": ["Het recht op wonen"]}}"#),
    ("feed", r#"{"sections": ["news"]}"#),
    ("feed", r#"{"sections": {"id": "news"}}"#),
    ("feed", r##"{"theme": "#0b5563"}"##),
    ("feed", r#"{"further_pages": "never"}"#),
    ("feed", r#"{"further_pages": true}"#),
    ("theme", r#"{"color": "teal"}"#),
    ("theme", r#"{"color": 205}"#),
    ("theme", r##"{"color": "#0b55"}"##),
    ("theme", r##"{"color": "#0b55;}"}"##),
    ("theme", r#"{"logo": "data:image/png;base64,AAAA"}"#),
    ("section", r#"{"title": {"nl": "Nieuws"}}"#),
    ("section", r#"{"id": "publications/annual-reports"}"#),
    ("section", r#"{"id": 2024}"#),
    ("section", r#"{"id": "news", "title": "Nieuws"}"#),
    ("section", r#"{"id": "news", "sections": "archive"}"#),
    ("item", r#"{"section": ["news"]}"#),
    ("item", r#"{"slug": 2024}"#),
    ("item", r#"{"translations": "report-2024-fr"}"#),
    ("item", r#"{"translations": [31]}"#),
    ("item", r#"{"featured": "yes"}"#),
    ("item", r#"{"redirect_from": "/actualites/rapport-2024"}"#),
    ("item", r#"{"body_url": "javascript:alert(1)"}"#),
    ("item", r#"{"body_url": {"url": "feed/bodies/5a/0c1f2e.json"}}"#),
    ("attachment", r#"{"language": "français (Belgique)"}"#),
    ("attachment", r#"{"pages": "42"}"#),
    ("attachment", r#"{"pages": 0}"#),
    ("attachment", r#"{"pages": 2.5}"#),
    ("attachment", r#"{"pages": 5000000000}"#),
    ("attachment", r#"{"cover": "javascript:alert(1)"}"#),
    ("attachment", r#"{"cover": "data:image/png;base64,AAAA"}"#),
    ("attachment", r#"{"cover": {"url": "https://example.org/a.png"}}"#),
    ("attachment", r#"{"tagged": "yes"}"#),
    ("attachment", r#"{"tagged": "unknown"}"#),
    ("attachment", r#"{"tagged": 0}"#),
];

/// Refused by the schema alone: the reader takes no notice, or makes the best of it.
const SILENT: &[(&str, &str)] = &[
    // How PHP writes an object with nothing in it.
    ("feed", "[]"),
    ("feed", r#"{"sektions": []}"#),
    ("theme", r#"{"hue": 205}"#),
    ("item", r#"{"sections": "news"}"#),
    ("item", r#"{"slug": "2024/report"}"#),
    ("item", r#"{"section": "publications//annual-reports"}"#),
    ("item", r#"{"redirect_from": ["actualites/rapport-2024"]}"#),
    ("attachment", r#"{"page": 42}"#),
];

#[test]
fn what_the_reader_tells_the_schema_refuses() {
    for (definition, object) in TOLD {
        let object: Value = serde_json::from_str(object).unwrap();
        assert!(!validator(Some(definition)).is_valid(&object), "{definition}: {object}");
        let (_, findings) = read_in_place(definition, &object);
        assert_ne!(findings, [], "{definition}: {object}");
    }
}

#[test]
fn the_schema_finds_slips_that_the_reader_cannot_know() {
    for (definition, object) in SILENT {
        let object: Value = serde_json::from_str(object).unwrap();
        assert!(!validator(Some(definition)).is_valid(&object), "{definition}: {object}");
        let (_, findings) = read_in_place(definition, &object);
        assert_eq!(findings, [], "{definition}: {object}");
    }
}
