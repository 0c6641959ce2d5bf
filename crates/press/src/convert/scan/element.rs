//! One start tag.

use quick_xml::events::BytesStart;

/// A start tag: its name in two parts, and its attributes.
pub(super) struct Element {
    pub(super) prefix: String,
    pub(super) local: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// Reads a start tag; attributes that are broken are left out.
    pub(super) fn of(tag: &BytesStart<'_>) -> Self {
        let name = tag.name();
        let name: &str = name.as_ref();
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        let attributes = tag.attributes().flatten().map(|attribute| {
            let value = quick_xml::escape::unescape(&attribute.value);
            let value = value.map_or_else(|_| attribute.value.to_string(), |value| value.to_string());
            let name: &str = attribute.key.as_ref();
            (name.to_owned(), value.trim().to_owned())
        });
        Self { prefix: prefix.to_owned(), local: local.to_owned(), attributes: attributes.collect() }
    }

    /// An attribute's value, when it is not empty.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let found = self.attributes.iter().find(|(other, _)| other == name);
        found.map(|(_, value)| value.clone()).filter(|value| !value.is_empty())
    }
}
