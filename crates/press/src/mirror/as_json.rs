//! What a run has done, for programs: `docs/mirror-report.schema.json` says what is in it.

use serde_json::{Value, json};

use super::{Finding, MirrorError, Report};

/// Raised when a member changes its meaning or goes; members may come without it.
const SHAPE: u32 = 1;

/// The report on a run.
pub fn as_json(result: &Result<Report, MirrorError>) -> Value {
    let nothing = Report::default();
    let (report, exit_code, reason) = match result {
        Ok(report) => (report, report.exit_code(), None),
        Err(error) => (&nothing, error.exit_code(), Some(error.to_string())),
    };
    let feeds = report.feeds.iter().map(|feed| {
        json!({"address": feed.address, "file": feed.file, "items": feed.items, "changed": feed.is_changed})
    });
    let found = |finding: &Finding| {
        json!({
            "code": finding.code,
            "address": finding.address,
            "items": finding.items,
            "why": finding.why,
            "kept": finding.is_kept,
        })
    };
    json!({
        "shape": SHAPE,
        "exit_code": exit_code,
        "reason": reason,
        "feeds": feeds.collect::<Vec<_>>(),
        "files": report.files(),
        "bytes": report.bytes,
        "new": report.new,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "removed": report.removed,
        "left": report.left,
        "findings": report.findings.iter().map(found).collect::<Vec<_>>(),
        "unread": report.unread.iter().map(found).collect::<Vec<_>>(),
        "foreign": report.foreign,
        "links": report.links,
    })
}
