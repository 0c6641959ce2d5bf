//! The JSON Schema of the `_tribune` objects says what the reader reads, and nothing else.
#![expect(clippy::unwrap_used, clippy::panic, reason = "the helpers of tests may fail too")]

mod demo;
mod fields;
mod page;
mod properties;
mod wrong;

use feed::{Feed, Finding, Link, read};
use jsonschema::Validator;
use serde_json::{Value, json};

const SCHEMA: &str = include_str!("../../../../docs/tribune-extension.schema.json");

/// The schema itself.
fn schema() -> Value {
    serde_json::from_str(SCHEMA).unwrap()
}

/// A validator for the object that one of the schema's definitions describes, or for a whole feed.
fn validator(definition: Option<&str>) -> Validator {
    let mut schema = schema();
    if let Some(name) = definition {
        schema = json!({"$schema": schema["$schema"], "$defs": schema["$defs"], "$ref": format!("#/$defs/{name}")});
    }
    jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{error}"))
}

/// Reads a feed with this object at the place of a definition.
fn read_in_place(definition: &str, object: &Value) -> (Feed, Vec<Finding>) {
    let mut attachment = json!({"url": "https://example.org/a.pdf", "mime_type": "application/pdf"});
    let mut item = json!({"id": "1", "url": "https://example.org/news/one", "content_text": "x"});
    let mut feed = json!({"version": "https://jsonfeed.org/version/1.1", "title": "T"});
    match definition {
        "feed" => feed["_tribune"] = object.clone(),
        "theme" => feed["_tribune"] = json!({"theme": object}),
        "section" => feed["_tribune"] = json!({"sections": [object]}),
        "item" => item["_tribune"] = object.clone(),
        "attachment" => attachment["_tribune"] = object.clone(),
        other => panic!("{other} has no place in a feed"),
    }
    item["attachments"] = json!([attachment]);
    feed["items"] = json!([item]);
    read_in_bytes(feed.to_string().as_bytes())
}

/// Reads a whole feed.
fn read_in_bytes(feed: &[u8]) -> (Feed, Vec<Finding>) {
    let address = Link::absolute("https://example.org/feed.json").unwrap();
    read(feed, &address).unwrap()
}
