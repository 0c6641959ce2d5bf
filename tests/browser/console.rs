//! What was written to the browser's console.

use serde_json::{Value, json};

use crate::{Engine, wire::Wire};

/// One line of the console.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    /// `SEVERE`, `WARNING`, `INFO` …
    pub level: String,
    /// Who wrote it: `javascript`, `network`, `security`, `console-api` …
    pub source: String,
    /// What was written.
    pub message: String,
}

impl LogEntry {
    /// Whether the page is to blame. What the network failed at is for the story to judge.
    pub(crate) fn is_trouble(&self) -> bool {
        let is_fallback = self.message.contains("fake worker");
        is_fallback || (self.level == "SEVERE" && self.source != "network")
    }
}

/// What was written since this was last asked. Only chromedriver tells (`se/log`, which is not in the standard).
pub(crate) fn read(engine: Engine, wire: Wire, session: &str) -> Vec<LogEntry> {
    if engine != Engine::Chromium {
        return Vec::new();
    }
    let path = format!("/session/{session}/se/log");
    let log = wire.send("POST", &path, Some(&json!({"type": "browser"}))).expect("the browser's log");
    let text = |entry: &Value, name: &str| entry[name].as_str().unwrap_or_default().to_owned();
    let entries = log.as_array().map(Vec::as_slice).unwrap_or_default();
    entries
        .iter()
        .map(|entry| LogEntry {
            level: text(entry, "level"),
            source: text(entry, "source"),
            message: text(entry, "message"),
        })
        .collect()
}
