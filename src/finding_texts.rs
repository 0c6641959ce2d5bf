//! What there is to say about each kind of finding.

use std::sync::Arc;

use feed::{Code, Json};
use portal::health::CodeTexts;

/// The sentences in `findings/findings.json`, which only the doctor's page loads.
#[derive(Debug, Clone, PartialEq)]
pub struct FindingTexts(Arc<Json>);

impl FindingTexts {
    /// Reads the file. `None` when it is no JSON.
    #[cfg(any(test, target_arch = "wasm32"))]
    pub fn read(file: &[u8]) -> Option<Self> {
        Json::parse(file).ok().map(|file| Self(Arc::new(file)))
    }

    /// What is said of a kind.
    pub fn of(&self, code: Code) -> CodeTexts<'_> {
        let kind = self.0.get(code.name());
        let text = |key| match kind.and_then(|kind| kind.get(key)) {
            Some(Json::Text(text)) => Some(text.as_str()),
            _ => None,
        };
        CodeTexts { meaning: text("meaning"), done: text("done"), mend: text("mend") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_a_kind_is_found_by_its_name() {
        let texts = FindingTexts::read(br#"{"date-only": {"done": "Took it as midnight."}}"#).unwrap();
        assert_eq!(texts.of(Code::DateOnly).done, Some("Took it as midnight."));
        assert_eq!(texts.of(Code::DateOnly).mend, None);
        assert_eq!(texts.of(Code::IdMissing), CodeTexts::default());
    }
}
