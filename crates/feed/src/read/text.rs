//! Texts: bodies as they are, titles and the like without markup.

use super::field::Field;
use super::findings::Findings;
use crate::plain_text::{Stripped, strip};
use crate::{Code, Json, template};

impl<'a> Field<'a> {
    /// The text exactly as it stands. A number counts as its JSON lexeme; a finding tells so.
    pub(super) fn raw_text(&self, findings: &mut Findings) -> Option<String> {
        self.text_noting(Code::NumberForText, findings).map(str::to_owned)
    }

    /// An identifier: its text without blanks at the ends, or the JSON lexeme of a number.
    pub(super) fn id(&self, findings: &mut Findings) -> Option<String> {
        self.text_noting(Code::IdNumeric, findings).map(|text| text.trim().to_owned())
    }

    fn text_noting(&self, number: Code, findings: &mut Findings) -> Option<&'a str> {
        match self.value() {
            Json::Text(text) => Some(text),
            Json::Number(lexeme) => {
                self.note(number, findings);
                Some(lexeme)
            }
            _ => {
                self.note(Code::WrongType, findings);
                None
            }
        }
    }

    /// A text for people, without markup: see [`crate::plain_text`]. `None` when nothing is left of it, or it is
    /// nothing but a template's placeholder.
    pub(super) fn plain_text(&self, findings: &mut Findings) -> Option<String> {
        self.plain(self.text_noting(Code::NumberForText, findings)?, findings)
    }

    /// As [`Self::plain_text`], for a part of this text.
    pub(super) fn plain(&self, raw: &str, findings: &mut Findings) -> Option<String> {
        let Stripped { text, mended } = strip(raw);
        let remnant = template::remnant(&text);
        for code in mended.into_iter().chain(remnant) {
            self.note(code, findings);
        }
        Some(text).filter(|text| !text.is_empty() && remnant != Some(Code::TemplateForText))
    }

    /// The segments of a path, without blanks and slashes around them.
    pub(super) fn path(&self, findings: &mut Findings) -> Option<String> {
        let raw = self.text_noting(Code::NumberForText, findings)?;
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
