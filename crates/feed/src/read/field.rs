//! One value of the feed, asked for what it should be. Sibling modules add the types: text, links, dates,
//! numbers and languages.

use super::fields::{Fields, is_blank, values};
use super::findings::Findings;
use super::place::Place;
use crate::{Code, Json};

/// A value that says something, and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Field<'a> {
    value: &'a Json,
    place: Place<'a>,
}

impl<'a> Field<'a> {
    /// The value that stands at `place`.
    pub(super) fn new(value: &'a Json, place: Place<'a>) -> Self {
        Self { value, place }
    }

    /// The value as it is.
    pub(super) fn value(&self) -> &'a Json {
        self.value
    }

    /// Where it stands.
    pub(super) fn place(&self) -> Place<'a> {
        self.place
    }

    /// Records something about this value.
    pub(super) fn note(&self, code: Code, findings: &mut Findings) {
        findings.add_value(code, self.place, self.value);
    }

    /// The object's fields. A finding when it is no object.
    pub(super) fn object(&self, findings: &mut Findings) -> Option<Fields<'a>> {
        let Json::Object(object) = self.value else {
            self.note(Code::WrongType, findings);
            return None;
        };
        Some(Fields::new(object, self.place))
    }

    /// The list's elements that say something. A text or an object counts as a list of one, and an object with
    /// numbers for keys as a list; a finding tells so.
    pub(super) fn elements(&self, findings: &mut Findings) -> Vec<Field<'_>> {
        match self.value {
            Json::List(_) => {}
            Json::Object(fields)
                if fields.iter().all(|(key, _)| key.bytes().all(|byte| byte.is_ascii_digit())) =>
            {
                self.note(Code::ObjectForList, findings);
            }
            Json::Text(_) | Json::Object(_) => {
                self.note(Code::SingleForList, findings);
                return vec![*self];
            }
            _ => {
                self.note(Code::WrongType, findings);
                return Vec::new();
            }
        }
        let mut elements = Vec::new();
        for (index, value) in values(self.value).into_iter().enumerate() {
            let element = Field::new(value, self.place.element(index));
            if is_blank(value) {
                element.note(Code::EmptyElement, findings);
            } else {
                elements.push(element);
            }
        }
        elements
    }

    /// `true` or `false`, also when written as a text or as 1 or 0.
    pub(super) fn flag(&self, findings: &mut Findings) -> Option<bool> {
        let word = match self.value {
            Json::Bool(flag) => return Some(*flag),
            Json::Text(text) => text.trim(),
            Json::Number(number) => number.as_str(),
            _ => "",
        };
        let is = |words: [&str; 3]| words.iter().any(|other| word.eq_ignore_ascii_case(other));
        let flag = if is(["true", "yes", "1"]) {
            Some(true)
        } else if is(["false", "no", "0"]) {
            Some(false)
        } else {
            None
        };
        self.note(if flag.is_some() { Code::TextForFlag } else { Code::WrongType }, findings);
        flag
    }
}
