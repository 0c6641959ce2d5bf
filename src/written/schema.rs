//! Things of schema.org's vocabulary, as JSON.

use serde_json::{Map, Value};

/// A thing of a type, with what is known of it.
pub(super) struct Thing(Map<String, Value>);

impl Thing {
    /// A thing of which nothing is known yet.
    pub(super) fn new(kind: &str) -> Self {
        Self(Map::from_iter([("@type".to_owned(), kind.into())]))
    }

    /// What it is called by, in this document and elsewhere: an address.
    #[must_use]
    pub(super) fn called(mut self, address: &str) -> Self {
        self.0.insert("@id".to_owned(), address.into());
        self
    }

    /// A thing that is described elsewhere.
    pub(super) fn reference(address: &str) -> Value {
        Self(Map::new()).called(address).into()
    }

    /// One of its properties; nothing is said where nothing is known.
    #[must_use]
    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        let value = value.into();
        let is_nothing = match &value {
            Value::Null => true,
            Value::Array(values) => values.is_empty(),
            Value::String(text) => text.is_empty(),
            _ => false,
        };
        if !is_nothing {
            self.0.insert(name.to_owned(), value);
        }
        self
    }
}

impl From<Thing> for Value {
    fn from(thing: Thing) -> Self {
        Self::Object(thing.0)
    }
}
