//! Languages, and texts by language.

use super::field::Field;
use super::findings::Findings;
use crate::{Code, Json, Language, Localised};

impl Field<'_> {
    /// A language tag (BCP 47). A finding when it is malformed.
    pub(super) fn language(&self, findings: &mut Findings) -> Option<Language> {
        let Json::Text(raw) = self.value() else {
            self.note(Code::WrongType, findings);
            return None;
        };
        let language = Language::parse(raw);
        if language.is_none() {
            self.note(Code::LanguageMalformed, findings);
        } else if raw.contains('_') {
            self.note(Code::LanguageSpelling, findings);
        }
        language
    }

    /// A text in several languages. A text alone counts as `main`'s, else as English, the portal's fallback.
    pub(super) fn localised(&self, main: Option<&Language>, findings: &mut Findings) -> Localised {
        if matches!(self.value(), Json::Text(_)) {
            self.note(Code::TextForLanguages, findings);
            let language = main.cloned().or_else(|| Language::parse("en"));
            return Localised::new(language.zip(self.plain_text(findings)));
        }
        let Some(fields) = self.object(findings) else {
            return Localised::default();
        };
        let mut texts = Vec::new();
        for (key, value) in fields.iter() {
            // A place has no room for keys that the feed makes up: all texts share the object's.
            let field = Field::new(value, self.place());
            match Language::parse(key) {
                Some(language) => texts.extend(field.plain_text(findings).map(|text| (language, text))),
                None => findings.add(Code::LanguageMalformed, self.place(), key),
            }
        }
        Localised::new(texts)
    }
}
