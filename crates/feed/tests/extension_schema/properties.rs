//! Every property of the schema is read, and everything that is read is a property of the schema.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::fields::fields;
use crate::{read_in_place, schema, validator};

/// The definitions that the reader has a struct for.
pub(crate) const DEFINITIONS: [&str; 5] = ["feed", "theme", "section", "item", "attachment"];

/// For people only: JSON Feed recommends it for every extension, and the reader has no use for it.
const FOR_PEOPLE: &str = "about";

/// The properties of a definition, references to other definitions beside them.
pub(crate) fn properties(definition: &str) -> Map<String, Value> {
    schema()["$defs"][definition]["properties"].as_object().unwrap().clone()
}

fn examples(property: &Value) -> Vec<Value> {
    property["examples"].as_array().cloned().unwrap_or_default()
}

/// An object with one property, and with what must be there beside it.
fn object_with(definition: &str, name: &str, value: &Value) -> Value {
    let mut object = least(definition);
    object[name] = value.clone();
    object
}

/// The least that an object must have.
fn least(definition: &str) -> Value {
    if definition == "section" { json!({"id": "s"}) } else { json!({}) }
}

/// The names of the fields that an object fills.
fn filled(definition: &str, object: &Value) -> BTreeSet<&'static str> {
    let (feed, findings) = read_in_place(definition, object);
    assert_eq!(findings, [], "{object}");
    fields(definition, feed).into_iter().filter(|(_, is_filled)| *is_filled).map(|(name, _)| name).collect()
}

#[test]
fn what_is_read_is_what_the_schema_has() {
    for definition in DEFINITIONS {
        let (feed, _) = read_in_place(definition, &least(definition));
        let read: BTreeSet<_> =
            fields(definition, feed).into_iter().map(|(name, _)| name.to_owned()).collect();
        let described: BTreeSet<_> = properties(definition)
            .into_iter()
            .map(|(name, _)| name)
            .filter(|name| name != FOR_PEOPLE)
            .collect();
        assert_eq!(read, described, "{definition}");
    }
}

#[test]
fn every_example_is_read_and_valid() {
    for definition in DEFINITIONS {
        let validator = validator(Some(definition));
        let nothing = filled(definition, &least(definition));
        for (name, property) in properties(definition) {
            if name == FOR_PEOPLE {
                continue;
            }
            assert!(!examples(&property).is_empty(), "{definition}.{name} has no example");
            for example in examples(&property) {
                let object = object_with(definition, &name, &example);
                assert!(validator.is_valid(&object), "{definition}: {object}");
                let filled = filled(definition, &object);
                assert!(filled.contains(name.as_str()), "{definition}.{name} is not read: {object}");
                assert!(filled.len() <= nothing.len() + 1, "{definition}.{name} fills others: {filled:?}");
            }
        }
    }
}

#[test]
fn every_property_says_what_it_is() {
    for definition in DEFINITIONS {
        for (name, property) in properties(definition) {
            let is_told = property["description"].is_string() || name == FOR_PEOPLE;
            assert!(is_told, "{definition}.{name}");
        }
    }
}

#[test]
fn what_is_for_people_is_valid_and_changes_nothing() {
    let about = json!({"about": "https://example.org/about-our-feed"});
    for definition in ["feed", "item", "attachment"] {
        assert!(validator(Some(definition)).is_valid(&about), "{definition}");
        assert_eq!(filled(definition, &about), BTreeSet::new(), "{definition}");
    }
}
