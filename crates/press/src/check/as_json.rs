//! The doctor's report for machines: `docs/check-report.schema.json` says what is in it.

use feed::{Severity, Timestamp};
use portal::health::{Checkup, FeedHealth, FeedState, Format, Group};
use serde_json::{Map, Value, json};

use super::Verdict;

/// Raised when a member changes its meaning or goes; members may come without it.
const SHAPE: u32 = 1;

/// The report on these feeds.
pub fn as_json(feeds: &[FeedHealth], verdict: Verdict) -> Value {
    let worst = feeds.iter().filter_map(|feed| feed.checkup()?.worst()).max();
    json!({
        "shape": SHAPE,
        "exit_code": verdict.exit_code(),
        "worst": worst.map(Severity::name),
        "feeds": feeds.iter().map(feed).collect::<Vec<_>>(),
    })
}

fn feed(feed: &FeedHealth) -> Value {
    let mut members = match &feed.state {
        FeedState::Read(checkup) => read(checkup),
        FeedState::Failed(reason) => Map::from_iter([("reason".to_owned(), json!(reason))]),
    };
    members.insert("address".to_owned(), json!(feed.address));
    members.insert("readable".to_owned(), json!(feed.checkup().is_some()));
    members.insert("size_in_bytes".to_owned(), json!(feed.size_in_bytes));
    Value::Object(members)
}

fn read(checkup: &Checkup) -> Map<String, Value> {
    let languages = checkup.languages.iter();
    let languages: Vec<_> =
        languages.map(|(language, items)| json!({"language": language.as_str(), "items": items})).collect();
    let members = [
        ("title", json!(checkup.title)),
        ("format", json!(format(checkup.format))),
        ("pages", json!(checkup.pages)),
        ("goes_on", json!(checkup.goes_on)),
        ("items", json!(checkup.items)),
        ("languages", json!(languages)),
        ("items_without_language", json!(checkup.without_language)),
        ("sections", json!(checkup.sections)),
        ("documents", json!(checkup.documents)),
        ("newest", json!(checkup.newest.as_ref().map(Timestamp::to_rfc3339))),
        ("oldest", json!(checkup.oldest.as_ref().map(Timestamp::to_rfc3339))),
        ("errors", json!(checkup.number(Severity::Error))),
        ("warnings", json!(checkup.number(Severity::Warning))),
        ("advice", json!(checkup.number(Severity::Advice))),
        ("findings", json!(checkup.groups.iter().map(group).collect::<Vec<_>>())),
    ];
    members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn format(format: Format) -> &'static str {
    match format {
        Format::JsonFeed11 => "json-feed-1.1",
        Format::JsonFeed1 => "json-feed-1.0",
        Format::Unsaid => "unsaid",
        Format::Unknown => "unknown",
    }
}

fn group(group: &Group) -> Value {
    let places = group.findings.iter().map(|finding| {
        json!({"page": finding.page, "place": finding.place, "found": finding.found, "item": finding.item})
    });
    json!({
        "code": group.code.name(),
        "severity": group.severity().name(),
        "done": group.code.done(),
        "mend": group.code.mend(),
        "places": places.collect::<Vec<_>>(),
    })
}
