//! JSON, written as it was read: `serde_json`'s own values lose the order of fields.

use feed::Json;
use serde::{Serialize, Serializer};

/// The bytes of a value, and a line break.
pub(super) fn written(json: &Json) -> Vec<u8> {
    let mut bytes = serde_json::to_vec(&Written(json)).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// A text.
pub(super) fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

/// A field of an object.
pub(super) fn field(name: &str, value: Json) -> (String, Json) {
    (name.to_owned(), value)
}

/// Whether a feed's field is this one, also where it is spelt in another way, as [`feed::read`] sees it.
pub(super) fn is(key: &str, name: &str) -> bool {
    let letters = |name: &str| {
        name.chars().filter(|letter| !matches!(letter, '_' | '-')).collect::<String>().to_ascii_lowercase()
    };
    letters(key) == letters(name)
}

struct Written<'a>(&'a Json);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Json::Null => serializer.serialize_unit(),
            Json::Bool(flag) => serializer.serialize_bool(*flag),
            Json::Number(lexeme) => match (lexeme.parse::<i64>(), lexeme.parse::<f64>()) {
                (Ok(whole), _) => serializer.serialize_i64(whole),
                (_, Ok(number)) => serializer.serialize_f64(number),
                _ => serializer.serialize_str(lexeme),
            },
            Json::Text(text) => serializer.serialize_str(text),
            Json::List(list) => serializer.collect_seq(list.iter().map(Written)),
            Json::Object(fields) => {
                serializer.collect_map(fields.iter().map(|(key, value)| (key, Written(value))))
            }
        }
    }
}
