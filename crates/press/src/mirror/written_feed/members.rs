//! An object in the making, and what goes into it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Serialize, Serializer};

/// What may stand in an address as it is.
const BARE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// A value of a feed. Objects keep their order: of a title in several languages, the first is the one for all others.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::mirror) enum Node {
    Text(String),
    Number(u64),
    Seconds(f64),
    Flag(bool),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => serializer.serialize_u64(*number),
            Self::Seconds(seconds) => serializer.serialize_f64(*seconds),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::List(list) => serializer.collect_seq(list),
            Self::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// The members of an object.
#[derive(Default)]
pub(super) struct Members(Vec<(String, Node)>);

impl Members {
    pub(super) fn put(&mut self, name: &str, value: impl Into<Node>) {
        self.0.push((name.to_owned(), value.into()));
    }

    pub(super) fn maybe(&mut self, name: &str, value: Option<impl Into<Node>>) {
        if let Some(value) = value {
            self.put(name, value);
        }
    }

    /// A list that is not there when nothing is in it.
    pub(super) fn list(&mut self, name: &str, list: Vec<Node>) {
        if !list.is_empty() {
            self.put(name, Node::List(list));
        }
    }

    /// The object, whatever is in it.
    pub(super) fn whole(self) -> Node {
        Node::Object(self.0)
    }

    /// The object; `None` when nothing is in it.
    pub(super) fn object(self) -> Option<Node> {
        (!self.0.is_empty()).then_some(Node::Object(self.0))
    }
}

/// A plain text as feeds have it: what would be taken for markup or a reference is escaped, and read as the same text again.
pub(super) fn text(plain: &str) -> String {
    if feed::plain_text(plain) == plain {
        plain.to_owned()
    } else {
        plain.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
    }
}

/// The address of a file in the folder, from the feed beside it.
pub(super) fn relative(path: &str) -> String {
    utf8_percent_encode(path, BARE).to_string()
}
