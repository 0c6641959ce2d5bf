//! What a run has done, for programs: `docs/prerender-report.schema.json` says what is in it.

use serde_json::{Value, json};

use super::{PrerenderError, Report};

/// Raised when a member changes its meaning or goes; members may come without it.
const SHAPE: u32 = 1;

/// The report on a run.
pub fn as_json(result: &Result<Report, PrerenderError>) -> Value {
    let (report, exit_code, reason) = match result {
        Ok(report) => (report.clone(), report.outcome().exit_code(), None),
        Err(error) => (Report::default(), error.exit_code(), Some(error.to_string())),
    };
    let feeds = report.feeds.iter().map(|(address, items)| json!({"address": address, "items": items}));
    json!({
        "shape": SHAPE,
        "exit_code": exit_code,
        "reason": reason,
        "feeds": feeds.collect::<Vec<_>>(),
        "files": report.files(),
        "new": report.new,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "removed": report.removed,
        "foreign": report.foreign,
        "unwritten": report.unwritten,
        "notes": report.notes.iter().map(ToString::to_string).collect::<Vec<_>>(),
    })
}
