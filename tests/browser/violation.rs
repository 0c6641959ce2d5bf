//! A violation of the Content Security Policy, as browsers report it.

use std::fmt;

use serde_json::Value;

/// What was blocked, and why (Content Security Policy Level 3, section 5.3, "deprecated" and sent by all).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The directive that did it.
    pub directive: String,
    /// What was blocked: an address, or `inline`, `eval`, `trusted-types-sink`.
    pub blocked: String,
    /// The page, or the worker's file.
    pub document: String,
    /// The report itself.
    pub report: String,
}

impl Violation {
    pub(crate) fn read(report: &[u8]) -> Self {
        let parsed: Value = serde_json::from_slice(report).unwrap_or_default();
        let text = |name: &str| parsed["csp-report"][name].as_str().unwrap_or_default().to_owned();
        Self {
            directive: text("violated-directive"),
            blocked: text("blocked-uri"),
            document: text("document-uri"),
            report: String::from_utf8_lossy(report).into_owned(),
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} blocked {} on {}: {}", self.directive, self.blocked, self.document, self.report)
    }
}
