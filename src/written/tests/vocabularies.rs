//! Whether pages say of themselves only what schema.org and the Open Graph protocol have words for.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::given::{DEMO, all, graph, head, writer};

/// What of schema.org we use: each type after the one above it, and the types that each property belongs to. Compared in November
/// 2026 with `schema-dts` 2.1.0, which is made from the vocabulary.
const SCHEMA: &str = include_str!("schema-org.json");

/// The words that we use of the Open Graph protocol (<https://ogp.me/>) and of X's cards.
const OPEN_GRAPH: [&str; 13] = [
    "og:title",
    "og:type",
    "og:image",
    "og:url",
    "og:description",
    "og:locale",
    "og:site_name",
    "article:published_time",
    "article:modified_time",
    "article:author",
    "article:section",
    "article:tag",
    "twitter:card",
];

#[derive(serde::Deserialize)]
struct Schema {
    types: BTreeMap<String, String>,
    properties: BTreeMap<String, Vec<String>>,
}

impl Schema {
    /// A type, and all those above it.
    fn line(&self, kind: &str) -> Vec<String> {
        let mut line = vec![kind.to_owned()];
        while let Some(above) = self.types.get(line.last().unwrap()) {
            line.push(above.clone());
        }
        assert_eq!(line.last().unwrap(), "Thing", "schema.org has no {kind}");
        line
    }

    fn check(&self, thing: &Map<String, Value>) {
        let Some(kind) = thing.get("@type").and_then(Value::as_str) else {
            assert_eq!(thing.keys().collect::<Vec<_>>(), ["@id"], "a reference is nothing but that");
            return;
        };
        let line = self.line(kind);
        for (name, value) in thing.iter().filter(|(name, _)| !name.starts_with('@')) {
            let owners = self.properties.get(name).unwrap_or_else(|| panic!("schema.org has no {name}"));
            assert!(owners.iter().any(|owner| line.contains(owner)), "a {kind} has no {name}");
            self.check_value(value);
        }
    }

    fn check_value(&self, value: &Value) {
        match value {
            Value::Object(thing) => self.check(thing),
            Value::Array(values) => values.iter().for_each(|value| self.check_value(value)),
            Value::Null => panic!("nothing is said by leaving it out"),
            _ => {}
        }
    }
}

#[test]
fn every_page_keeps_to_both_vocabularies() {
    let schema: Schema = serde_json::from_str(SCHEMA).unwrap();
    let writer = writer(DEMO);
    let mut kinds = Vec::new();
    for leaf in writer.leaves().filter(|leaf| !leaf.is_for_the_program()) {
        let page = writer.write(&leaf);
        for thing in graph(&page) {
            kinds.push(thing["@type"].as_str().unwrap().to_owned());
            schema.check(thing.as_object().unwrap());
        }
        let head = head(&page);
        let words = all(&head, "meta[property]", "property");
        let words = words.into_iter().chain(all(&head, "meta[name^='twitter:']", "name"));
        for word in words {
            assert!(OPEN_GRAPH.contains(&word.as_str()), "the protocol has no {word}");
        }
        // The protocol wants these four of every page; no portal's demo has a picture for all of them.
        for wanted in ["og:title", "og:type", "og:url"] {
            assert_eq!(all(&head, &format!("meta[property='{wanted}']"), "content").len(), 1, "{wanted}");
        }
    }
    kinds.sort();
    kinds.dedup();
    assert_eq!(
        kinds,
        [
            "AboutPage",
            "BreadcrumbList",
            "CollectionPage",
            "DigitalDocument",
            "NewsArticle",
            "Organization",
            "Report",
            "WebPage",
            "WebSite"
        ]
    );
}
