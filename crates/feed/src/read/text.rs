//! Texts: bodies as they are, titles and the like without markup.

use super::field::Field;
use super::findings::Findings;
use crate::plain_text::strip;
use crate::{Code, Json};

impl Field<'_> {
    /// The text exactly as it stands. A number counts as its JSON lexeme; a finding tells so.
    pub(super) fn raw_text(&self, findings: &mut Findings) -> Option<String> {
        self.text_noting(Code::NumberForText, findings)
    }

    /// An identifier: its text without blanks at the ends, or the JSON lexeme of a number.
    pub(super) fn id(&self, findings: &mut Findings) -> Option<String> {
        self.text_noting(Code::IdNumeric, findings).map(|text| text.trim().to_owned())
    }

    fn text_noting(&self, number: Code, findings: &mut Findings) -> Option<String> {
        match self.value() {
            Json::Text(text) => Some(text.clone()),
            Json::Number(lexeme) => {
                self.note(number, findings);
                Some(lexeme.clone())
            }
            _ => {
                self.note(Code::WrongType, findings);
                None
            }
        }
    }

    /// A text for people, without markup: see [`crate::plain_text`]. `None` when nothing is left of it.
    pub(super) fn plain_text(&self, findings: &mut Findings) -> Option<String> {
        let raw = self.raw_text(findings)?;
        let stripped = strip(&raw);
        if stripped.had_markup {
            self.note(Code::MarkupInText, findings);
        }
        Some(stripped.text).filter(|text| !text.is_empty())
    }

    /// The segments of a path, without blanks and slashes around them.
    pub(super) fn path(&self, findings: &mut Findings) -> Option<String> {
        let raw = self.raw_text(findings)?;
        let mut path = String::with_capacity(raw.len());
        for segment in raw.split('/').map(str::trim).filter(|segment| !segment.is_empty()) {
            if !path.is_empty() {
                path.push('/');
            }
            path.push_str(segment);
        }
        Some(path).filter(|path| !path.is_empty())
    }
}
