//! Downloads that break off, and runs that are killed.

use std::fs;
use std::thread;
use std::time::Duration;

use crate::files::pdf;
use crate::origin::{Mood, Origin};
use crate::portal::Portal;
use crate::run::{command, mirror};

pub(crate) const LENGTH: usize = 300_000;

pub(crate) fn of(names: &[&str]) -> (Origin, Portal, String) {
    let origin = Origin::new();
    let item = |name: &&str| {
        let url = origin.at(&format!("/{name}.pdf"));
        format!(
            r#"{{"id": "{name}", "content_text": "Text", "attachments": [{{"url": "{url}", "mime_type": "application/pdf"}}]}}"#
        )
    };
    let items: Vec<String> = names.iter().map(item).collect();
    origin.publishes("/feed.json", "", &items.iter().map(String::as_str).collect::<Vec<_>>());
    for name in names {
        origin.has(&format!("/{name}.pdf"), "application/pdf", pdf(LENGTH));
    }
    let feed = origin.at("/feed.json");
    (origin, Portal::new(), feed)
}

/// What the parts of downloads come to, in bytes.
pub(crate) fn waiting(portal: &Portal) -> u64 {
    let parts = fs::read_dir(portal.content().join(".tribune-mirror/parts")).into_iter().flatten().flatten();
    let parts = parts.filter(|entry| entry.path().extension().is_none());
    parts.filter_map(|entry| Some(entry.metadata().ok()?.len())).sum()
}

#[test]
fn a_download_that_breaks_off_goes_on_where_it_was() {
    let (origin, portal, feed) = of(&["a"]);
    origin.is_in_a_mood("/a.pdf", &[Mood::BreaksOffAfter(100_000), Mood::BreaksOffAfter(100_000)]);
    let run = mirror(&portal, &[&feed]);
    assert_eq!(run.code, 0, "{run:?}");
    let asked = origin.was_asked();
    let ranges: Vec<_> = asked.iter().map(|asked| asked.headers.get("range").map(String::as_str)).collect();
    assert_eq!(ranges, [None, None, Some("bytes=100000-"), Some("bytes=200000-")]);
    assert_eq!(portal.copy(&portal.feed().items[0].attachments[0].url).unwrap(), pdf(LENGTH));
}

#[test]
fn a_file_that_is_another_by_then_begins_anew() {
    let (origin, portal, feed) = of(&["a"]);
    origin.is_in_a_mood("/a.pdf", &[Mood::BreaksOffAfter(100_000)]);
    let run = mirror(&portal, &[&feed, "--retries=0"]);
    assert_eq!(run.codes(), ["unreachable"], "{run:?}");
    origin.has("/a.pdf", "application/pdf", pdf(LENGTH + 5));
    origin.was_asked();
    assert_eq!(mirror(&portal, &[&feed]).code, 0);
    let asked = origin.was_asked();
    let asked = asked.iter().find(|asked| asked.path == "/a.pdf").unwrap();
    assert_eq!((asked.status, asked.headers["range"].as_str()), (200, "bytes=100000-"));
    assert_eq!(portal.copy(&portal.feed().items[0].attachments[0].url).unwrap(), pdf(LENGTH + 5));
}

#[test]
fn a_file_that_had_come_whole_when_the_run_ended_is_not_sent_again() {
    let (origin, portal, feed) = of(&["a"]);
    origin.is_in_a_mood("/a.pdf", &[Mood::BreaksOffAfter(LENGTH - 1)]);
    mirror(&portal, &[&feed, "--retries=0"]);
    let parts = fs::read_dir(portal.content().join(".tribune-mirror/parts")).unwrap().flatten();
    let part = parts.map(|entry| entry.path()).find(|path| path.extension().is_none()).unwrap();
    fs::write(part, pdf(LENGTH)).unwrap();
    origin.was_asked();
    assert_eq!(mirror(&portal, &[&feed]).code, 0);
    let asked = origin.was_asked();
    let asked: Vec<u16> =
        asked.iter().filter(|asked| asked.path == "/a.pdf").map(|asked| asked.status).collect();
    assert_eq!(asked, [416]);
    assert_eq!(portal.copy(&portal.feed().items[0].attachments[0].url).unwrap(), pdf(LENGTH));
}

#[test]
fn a_run_that_is_killed_leaves_the_old_feed_and_the_next_one_goes_on() {
    let (origin, portal, feed) = of(&["a"]);
    mirror(&portal, &[&feed]);
    let before = portal.files();
    let (url, other) = (origin.at("/b.pdf"), origin.at("/c.pdf"));
    let item = |id: &str, url: &str| {
        format!(
            r#"{{"id": "{id}", "content_text": "New", "attachments": [{{"url": "{url}", "mime_type": "application/pdf"}}]}}"#
        )
    };
    origin.publishes("/feed.json", "", &[&item("b", &url), &item("c", &other)]);
    origin.has("/b.pdf", "application/pdf", pdf(LENGTH));
    origin.has("/c.pdf", "application/pdf", pdf(1_000));
    origin.is_in_a_mood("/b.pdf", &[Mood::FallsSilentAfter(123_456)]);
    let mut run = command(&portal, &[&feed]).spawn().unwrap();
    // Until the one has stopped on its way and the other is in its place.
    while run.try_wait().unwrap().is_none() && (waiting(&portal) < 123_456 || portal.files().len() < 3) {
        thread::sleep(Duration::from_millis(5));
    }
    run.kill().unwrap();
    run.wait().unwrap();
    for (name, file) in &before {
        assert_eq!(portal.files().get(name), Some(file), "{name} is as it was");
    }
    origin.was_asked();
    let next = mirror(&portal, &[&feed]);
    assert_eq!((next.code, next.codes().len()), (0, 0), "{next:?}");
    let asked = origin.was_asked();
    let of = |path: &str| asked.iter().find(|asked| asked.path == path).unwrap();
    assert_eq!(of("/b.pdf").headers["range"], "bytes=123456-");
    assert_eq!(of("/c.pdf").status, 304, "what has come is known");
    assert_eq!(portal.files().len(), 3, "the old document is gone");
    for item in &portal.feed().items {
        assert!(portal.copy(&item.attachments[0].url).unwrap().starts_with(b"%PDF"));
    }
}

#[test]
fn what_an_interrupted_run_has_brought_and_nobody_wants_is_deleted() {
    let (origin, portal, feed) = of(&["a", "b"]);
    origin.is_in_a_mood("/b.pdf", &[Mood::FallsSilentAfter(10)]);
    let mut run = command(&portal, &[&feed]).spawn().unwrap();
    while run.try_wait().unwrap().is_none() && portal.files().is_empty() {
        thread::sleep(Duration::from_millis(5));
    }
    run.kill().unwrap();
    run.wait().unwrap();
    origin.publishes("/feed.json", "", &[r#"{"id": "c", "content_text": "New"}"#]);
    let next = mirror(&portal, &[&feed]);
    assert_eq!((next.code, next.counts(), waiting(&portal)), (0, [0, 0, 0, 1], 0), "{next:?}");
    assert_eq!(portal.files().len(), 1);
}

#[test]
fn one_run_at_a_time() {
    let (origin, portal, feed) = of(&["a"]);
    origin.is_in_a_mood("/a.pdf", &[Mood::FallsSilentAfter(10)]);
    let mut first = command(&portal, &[&feed]).spawn().unwrap();
    while first.try_wait().unwrap().is_none() && waiting(&portal) < 10 {
        thread::sleep(Duration::from_millis(5));
    }
    let second = mirror(&portal, &[&feed]);
    first.kill().unwrap();
    first.wait().unwrap();
    assert_eq!(second.code, 2);
    assert!(second.json()["reason"].as_str().unwrap().contains("another run"));
}
