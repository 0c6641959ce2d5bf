//! The list of findings in the making.

use super::place::Place;
use crate::finding::shortened;
use crate::{Code, Finding, Json};

/// What was mended or dropped so far.
#[derive(Default)]
pub(super) struct Findings(Vec<Finding>);

impl Findings {
    /// Records that something at `place`, where `found` stood, was mended or dropped.
    pub(super) fn add(&mut self, code: Code, place: Place<'_>, found: &str) {
        self.0.push(Finding { code, page: 1, place: place.written(), found: shortened(found), item: None });
    }

    /// As [`Self::add`], for a value of any type.
    pub(super) fn add_value(&mut self, code: Code, place: Place<'_>, found: &Json) {
        match found {
            Json::Text(text) => self.add(code, place, text),
            Json::Number(number) => self.add(code, place, number),
            Json::Null => self.add(code, place, "null"),
            Json::Bool(true) => self.add(code, place, "true"),
            Json::Bool(false) => self.add(code, place, "false"),
            Json::List(_) => self.add(code, place, "[…]"),
            Json::Object(_) => self.add(code, place, "{…}"),
        }
    }

    /// How many there are so far.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Says of the findings from the one numbered `first` on that they are about the item with this id. An id that is
    /// no id but a text is not repeated for each of them.
    pub(super) fn are_about(&mut self, first: usize, id: &str) {
        const LONGEST_ID: usize = 2_000;
        if id.len() > LONGEST_ID {
            return;
        }
        for finding in self.0.iter_mut().skip(first) {
            finding.item = Some(id.to_owned());
        }
    }

    /// The findings, in the order in which they were made.
    pub(super) fn into_vec(self) -> Vec<Finding> {
        self.0
    }
}
