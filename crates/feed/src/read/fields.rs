//! An object of the feed, asked for its fields.

use super::field::Field;
use super::findings::Findings;
use super::place::Place;
use crate::{Code, Json};

/// An object of the feed, and where it stands.
pub(super) struct Fields<'a> {
    object: &'a [(String, Json)],
    place: Place<'a>,
}

impl<'a> Fields<'a> {
    /// The fields of `object`, which stands at `place`.
    pub(super) fn new(object: &'a [(String, Json)], place: Place<'a>) -> Self {
        Self { object, place }
    }

    /// Where the object stands.
    pub(super) fn place(&self) -> Place<'a> {
        self.place
    }

    /// Where the field `name` stands, or should.
    pub(super) fn place_of(&self, name: &'static str) -> Place<'_> {
        self.place.field(name)
    }

    /// The field `name`, also where it is spelt like `Name` or `naMe`.
    /// `None` when it is absent or says nothing: null, false, a blank text, or an empty list or object.
    pub(super) fn get(&self, name: &'static str, findings: &mut Findings) -> Option<Field<'_>> {
        let value = self.find(name, |value| !is_blank(value), findings)?;
        Some(Field::new(value, self.place.field(name)))
    }

    /// The value of the field `name`, also where it is spelt otherwise, when it is one of those that are sought.
    pub(super) fn find(
        &self,
        name: &'static str,
        is_sought: fn(&Json) -> bool,
        findings: &mut Findings,
    ) -> Option<&'a Json> {
        // Keys are looked at first: most are not wanted, and texts take longer to look at.
        let mut fields = self.object.iter();
        if let Some((_, value)) = fields.find(|(key, value)| key == name && is_sought(value)) {
            return Some(value);
        }
        let mut fields = self.object.iter();
        let (key, value) = fields.find(|(key, value)| is_same_name(key, name) && is_sought(value))?;
        findings.add(Code::KeySpelling, self.place.field(name), key);
        Some(value)
    }

    /// Every field with a value, by its key in the feed, in the feed's order.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&'a str, &'a Json)> {
        self.object.iter().filter(|(_, value)| !is_blank(value)).map(|(key, value)| (key.as_str(), value))
    }
}

/// Whether a value says nothing. PHP writes `false` for what it has not got, and `[]` for an object without fields.
pub(super) fn is_blank(value: &Json) -> bool {
    match value {
        Json::Null | Json::Bool(false) => true,
        Json::Text(text) => text.trim().is_empty(),
        Json::List(list) => list.is_empty(),
        Json::Object(object) => object.is_empty(),
        _ => false,
    }
}

/// The elements of a list, and the values of an object.
pub(super) fn values(json: &Json) -> Vec<&Json> {
    match json {
        Json::List(list) => list.iter().collect(),
        Json::Object(object) => object.iter().map(|(_, value)| value).collect(),
        _ => Vec::new(),
    }
}

/// Whether two names differ in letter case, hyphens and underscores only: `datePublished`, `date-published`.
fn is_same_name(one: &str, other: &str) -> bool {
    letters(one).eq(letters(other))
}

fn letters(name: &str) -> impl Iterator<Item = u8> {
    name.bytes().filter(|byte| !matches!(byte, b'_' | b'-')).map(|byte| byte.to_ascii_lowercase())
}
