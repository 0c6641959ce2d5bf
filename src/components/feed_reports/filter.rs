//! Which findings are wanted.

use feed::{Finding, Severity};

/// How bad, and what about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Filter {
    /// Only so bad; `None` is all.
    pub(super) severity: Option<Severity>,
    /// Only where this is part of the code, the place or what was found; in any letter case.
    pub(super) words: String,
}

impl Filter {
    /// Whether a finding is wanted.
    pub(super) fn wants(&self, finding: &Finding) -> bool {
        let severity = finding.code.severity();
        let words = self.words.trim().to_ascii_lowercase();
        let has_words = |text: &str| text.to_ascii_lowercase().contains(&words);
        self.severity.is_none_or(|wanted| wanted == severity)
            && (has_words(finding.code.name())
                || has_words(&finding.place)
                || has_words(&finding.found)
                || finding.item.as_deref().is_some_and(has_words))
    }
}

#[cfg(test)]
mod tests {
    use feed::Code;

    use super::*;

    fn wants(severity: Option<Severity>, words: &str) -> bool {
        let finding = Finding {
            code: Code::DateOnly,
            page: 1,
            place: "items[3].date_published".to_owned(),
            found: "2024-03-05".to_owned(),
            item: Some("Brochure".to_owned()),
        };
        Filter { severity, words: words.to_owned() }.wants(&finding)
    }

    #[test]
    fn findings_are_wanted_by_severity_and_by_words() {
        assert!(wants(None, ""));
        assert!(wants(Some(Severity::Warning), " DATE-only "));
        assert!(wants(None, "items[3]") && wants(None, "2024-03") && wants(None, "brochure"));
        assert!(!wants(Some(Severity::Error), ""));
        assert!(!wants(None, "items[4]"));
    }
}
