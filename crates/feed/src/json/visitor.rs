//! From what `serde_json` reads to [`Json`].

use std::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::Json;
use crate::numbering::Numbering;

/// The key under which `serde_json` hands over a number that is no machine integer (its feature
/// `arbitrary_precision`).
const NUMBER: &str = "$serde_json::private::Number";

/// Takes whatever `serde_json` finds. Each method that it can call is here: serde's own ones make messages of
/// values, floats among them, and would bring the code to write floats.
#[derive(Clone, Copy)]
pub(super) struct JsonVisitor;

impl<'de> DeserializeSeed<'de> for JsonVisitor {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Json, E> {
        Ok(Json::Bool(flag))
    }

    // Whole numbers have no zeros in front in JSON, so their digits are as they were written.
    fn visit_u64<E: Error>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number.to_string()))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number.to_string()))
    }

    // Not called: with `arbitrary_precision`, a number with a point or an exponent comes as its text.
    fn visit_f64<E: Error>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Json, E> {
        Ok(Json::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(element) = elements.next_element_seed(self)? {
            list.push(element);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut fields = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            fields.push((key, map.next_value_seed(self)?));
        }
        Ok(match <[_; 1]>::try_from(fields) {
            Ok([(key, Json::Text(lexeme))]) if key == NUMBER && is_lexeme(&lexeme) => Json::Number(lexeme),
            Ok(only) => Json::Object(Vec::from(only)),
            Err(fields) => Json::Object(without_repeats(fields)),
        })
    }
}

/// Whether a text has digits, and nothing that numbers are not written with. A file may use the key of numbers
/// itself: it gains nothing but a number such as `1-e`, which no reader of numbers takes for one.
fn is_lexeme(text: &str) -> bool {
    let is_digit = |byte: u8| byte.is_ascii_digit();
    text.bytes().any(is_digit) && text.bytes().all(|byte| is_digit(byte) || b"+-.e".contains(&byte))
}

/// In objects with more fields than this, repeats are looked for with a set of their keys.
const FEW: usize = 32;

/// Of fields with one key, the last.
fn without_repeats(mut fields: Vec<(String, Json)>) -> Vec<(String, Json)> {
    // Nearly always there are few, and no repeats: a set of the keys would take longer than all else that is read.
    if fields.len() <= FEW && !has_repeats(&fields) {
        return fields;
    }
    let mut seen = Numbering::default();
    fields.reverse();
    fields.retain(|(key, _)| seen.is_new(key));
    fields.reverse();
    fields
}

fn has_repeats(fields: &[(String, Json)]) -> bool {
    fields.iter().enumerate().any(|(at, (key, _))| fields.iter().take(at).any(|(other, _)| other == key))
}
