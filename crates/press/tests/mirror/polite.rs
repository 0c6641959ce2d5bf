//! Servers that want to be asked later.

use crate::files::png;
use crate::origin::{Mood, Origin};
use crate::portal::Portal;
use crate::run::mirror;

fn of() -> (Origin, Portal, String) {
    let origin = Origin::new();
    let item = format!(r#"{{"id": "1", "content_text": "Text", "image": "{}"}}"#, origin.at("/a.png"));
    origin.publishes("/feed.json", "", &[&item]);
    origin.has("/a.png", "image/png", png("a"));
    let feed = origin.at("/feed.json");
    (origin, Portal::new(), feed)
}

#[test]
fn who_is_told_to_come_later_does_and_says_who_asks() {
    let (origin, portal, feed) = of();
    let later = |status| Mood::Says(status, String::from("retry-after: 0"));
    origin.is_in_a_mood("/feed.json", &[later(503)]);
    origin.is_in_a_mood("/a.png", &[later(429), later(503)]);
    let run = mirror(&portal, &[&feed]);
    assert_eq!(run.code, 0, "{run:?}");
    let asked = origin.was_asked();
    assert_eq!(asked.iter().map(|asked| asked.status).collect::<Vec<_>>(), [503, 200, 429, 503, 200]);
    assert!(asked.iter().all(|asked| asked.headers["user-agent"].starts_with("tribune-press/")));
}

#[test]
fn who_is_told_to_come_in_an_hour_says_so_and_does_not_wait() {
    let (origin, portal, feed) = of();
    origin.is_in_a_mood("/a.png", &[Mood::Says(429, String::from("retry-after: 3600"))]);
    let run = mirror(&portal, &[&feed]);
    assert_eq!((run.code, run.codes()), (1, vec!["unreachable".to_owned()]), "{run:?}");
    assert_eq!(origin.was_asked().len(), 2);
}

#[test]
fn what_is_not_there_is_asked_for_once() {
    let (origin, portal, feed) = of();
    origin.has_no_longer("/a.png");
    mirror(&portal, &[&feed]);
    assert_eq!(origin.was_asked().len(), 2);
}
