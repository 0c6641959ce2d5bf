//! JSON as it stands in a file (RFC 8259): numbers as they are written, fields in the file's order.
//!
//! There is no float here or wherever such values are read: turning text into floats and back takes some
//! 45 KB of code and tables in the browser build, which would be for a few sizes and durations.

mod decimal;
mod visitor;

use std::fmt;

use serde_core::de::DeserializeSeed;

pub(crate) use decimal::Decimal;
use visitor::JsonVisitor;

/// A JSON value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it is written.
    Number(String),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object, in the file's order; each key is there once.
    Object(Vec<(String, Json)>),
}

/// Where a text stops being JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JsonError {
    /// The line of the first mistake, from 1.
    pub line: usize,
    /// The column in that line, in bytes, from 1.
    pub column: usize,
}

impl Json {
    /// Reads a JSON text in UTF-8. Of fields with one key, the last is kept.
    ///
    /// # Errors
    /// [`JsonError`] when it is no JSON, or nests deeper than 128 levels.
    pub fn parse(bytes: &[u8]) -> Result<Self, JsonError> {
        let text =
            std::str::from_utf8(bytes).map_err(|error| JsonError::after(bytes, error.valid_up_to()))?;
        Self::parse_text(text)
    }

    /// As [`Self::parse`], for what is known to be UTF-8: a look at every byte is spared.
    ///
    /// # Errors
    /// As [`Self::parse`].
    pub(crate) fn parse_text(text: &str) -> Result<Self, JsonError> {
        match Self::parse_first(text)? {
            (json, None) => Ok(json),
            (_, Some(rest)) => Err(rest),
        }
    }

    /// Reads the JSON text that `text` begins with, and tells where something else follows it.
    ///
    /// # Errors
    /// [`JsonError`] when it begins with none.
    pub(crate) fn parse_first(text: &str) -> Result<(Self, Option<JsonError>), JsonError> {
        let mut parser = serde_json::Deserializer::from_str(text);
        let json = JsonVisitor.deserialize(&mut parser)?;
        Ok((json, parser.end().err().map(JsonError::from)))
    }

    /// The field `key` of an object.
    pub fn get(&self, key: &str) -> Option<&Self> {
        let fields = self.as_object()?;
        fields.iter().find(|(other, _)| other == key).map(|(_, value)| value)
    }

    /// The fields of an object.
    pub fn as_object(&self) -> Option<&[(String, Self)]> {
        match self {
            Self::Object(fields) => Some(fields),
            _ => None,
        }
    }

    /// The text of a string.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl JsonError {
    /// The mistake is behind so many bytes.
    fn after(bytes: &[u8], sound: usize) -> Self {
        let lines = || bytes.iter().take(sound).rev();
        let column = lines().position(|&byte| byte == b'\n').unwrap_or(sound) + 1;
        Self { line: lines().filter(|&&byte| byte == b'\n').count() + 1, column }
    }

    /// How many bytes come before it in the text that it is about.
    pub(crate) fn offset_in(&self, text: &str) -> usize {
        let line_end = self.line.checked_sub(2).and_then(|before| text.match_indices('\n').nth(before));
        line_end.map_or(0, |(at, _)| at + 1) + self.column - 1
    }
}

impl From<serde_json::Error> for JsonError {
    fn from(error: serde_json::Error) -> Self {
        // At the very end of a text, serde_json counts from 0.
        Self { line: error.line().max(1), column: error.column().max(1) }
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {}, column {}", self.line, self.column)
    }
}

impl std::error::Error for JsonError {}

#[cfg(test)]
mod tests;
