//! The demo, and what it has no example of: a list in pages, a text without HTML, players, files of other programs.

use serde_json::{Value, json};

use crate::PortalServer;

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/// More than there are on one page of a list.
const MANY: u32 = 33;

/// The feed as JSON. `next` is the address of a further page.
pub(crate) fn fuller_feed(server: &PortalServer, next: Option<&str>) -> String {
    let demo = server.file("feed.json").expect("the demo's feed");
    let mut feed: Value = serde_json::from_slice(&demo).expect("JSON");
    let items = feed["items"].as_array_mut().expect("items");
    items.extend((1..=MANY).map(one_of_many));
    items.push(plain_text());
    items.push(players());
    let sections = feed["_tribune"]["sections"].as_array_mut().expect("sections");
    sections.push(json!({"id": "many", "title": {"en": "A section of many articles"}}));
    if let Some(next) = next {
        feed["next_url"] = json!(next);
    }
    feed.to_string()
}

fn one_of_many(number: u32) -> Value {
    let words = match number % 3 {
        0 => "one whose title is so long that no phone and hardly any desk has room for it on a single line",
        1 => "Onverantwoordelijkheidsverzekeringsmaatschappij",
        _ => "a short one",
    };
    let language = if number % 3 == 1 { "nl" } else { "en" };
    json!({"id": format!("many-{number}"), "language": language, "title": format!("Article {number}, {words}"),
        "content_html": "<p>Its text.</p>", "date_published": format!("2023-{:02}-{:02}T10:00:00Z", 1 + number / 28, 1 + number % 28),
        "_tribune": {"section": "many"}})
}

fn plain_text() -> Value {
    json!({"id": "plain", "language": "en", "title": "Plain text", "date_published": "2024-01-02T10:00:00Z",
        "content_text": "A text without HTML.\n\nIts lines end where its author wanted them to:\none,\ntwo,\nthree.",
        "authors": [{"name": "Ada Lovelace", "url": "https://example.org/ada"}, {"name": "فاطمة"}],
        "_tribune": {"section": "many", "slug": "plain-text"}})
}

fn players() -> Value {
    json!({"id": "players", "language": "en", "title": "Players", "date_published": "2024-01-01T10:00:00Z",
        "content_html": "<p>To be heard, watched, looked at and opened elsewhere.</p>
            <p><iframe src='https://films.example/1' title='A film of the walk' width='560' height='315'></iframe></p><p>So much for that.</p>",
        "attachments": [
            {"url": "files/talk.mp3", "mime_type": "audio/mpeg", "title": "The talk", "duration_in_seconds": 3_729},
            {"url": "files/walk.webm", "mime_type": "video/webm", "title": "The walk"},
            {"url": "images/bridge.svg", "mime_type": "image/svg+xml", "title": "The bridge"},
            {"url": "files/minutes.docx", "mime_type": WORD, "title": "Minutes", "size_in_bytes": 20_480},
        ],
        "_tribune": {"section": "many", "slug": "players"}})
}
