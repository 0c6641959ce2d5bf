//! What there is to read on a page.

use serde_json::Value;

/// Gives `null` until the page is the expected one: see [`Collected::read`].
pub(super) const SCRIPT: &str = include_str!("collect.js");

/// What was found on a page.
pub(super) struct Collected {
    pub(super) texts: Vec<FoundText>,
    /// What `<html>` says of the direction.
    pub(super) direction: String,
    /// How many headings of the first level there are.
    pub(super) headings: usize,
    /// The links in the head: relation, language, address.
    pub(super) links: Vec<[String; 3]>,
}

/// A text node, or an attribute that is read to people.
#[derive(Debug, Clone)]
pub(super) struct FoundText {
    /// Where it was found: an element and the one around it.
    pub(super) place: String,
    pub(super) text: String,
    /// The nearest `lang`; empty where there is none, and where it says that the language is not known.
    pub(super) language: String,
    /// The direction that the browser gives it.
    pub(super) direction: String,
}

impl Collected {
    /// Reads what the script gave.
    pub(super) fn read(found: Value) -> Self {
        let texts: Vec<[String; 4]> = serde_json::from_value(found["texts"].clone()).unwrap();
        let text =
            |[place, text, language, direction]: [String; 4]| FoundText { place, text, language, direction };
        Self {
            texts: texts.into_iter().map(text).collect(),
            direction: found["dir"].as_str().unwrap_or_default().to_owned(),
            headings: serde_json::from_value(found["headings"].clone()).unwrap(),
            links: serde_json::from_value(found["links"].clone()).unwrap(),
        }
    }
}
