//! Large feeds, of which the items are files of their own.

use crate::files::png;
use crate::origin::{Mood, Origin};
use crate::portal::Portal;
use crate::run::mirror;

/// A feed of one item whose whole is there.
fn of(body_url: &str) -> (Origin, Portal, String) {
    let origin = Origin::new();
    let beginning = format!(
        r#"{{"id": "1", "title": "One", "content_text": "It begins", "_tribune": {{"body_url": "{body_url}"}}}}"#
    );
    origin.publishes("/feed.json", "", &[&beginning]);
    let whole = format!(
        r#"{{"id": "1", "title": "One", "content_html": "<p>It begins and ends</p><img src='{}'>"}}"#,
        origin.at("/a.png")
    );
    origin.publishes("/bodies/1.json", "", &[&whole]);
    origin.has("/a.png", "image/png", png("a"));
    let feed = origin.at("/feed.json");
    (origin, Portal::new(), feed)
}

fn text(portal: &Portal) -> String {
    let item = &portal.feed().items[0];
    assert_eq!(item.extension.body_url, None, "nobody is to ask for it");
    item.content_html.as_deref().or(item.content_text.as_deref()).unwrap_or_default().to_owned()
}

#[test]
fn an_item_comes_whole_with_the_pictures_in_it() {
    let (origin, portal, feed) = of("bodies/1.json");
    let run = mirror(&portal, &[&feed]);
    assert_eq!((run.code, run.counts()), (0, [1, 0, 0, 0]), "{run:?}");
    assert!(text(&portal).contains("and ends") && text(&portal).contains("src='files/"), "{}", text(&portal));
    origin.was_asked();
    assert_eq!(mirror(&portal, &[&feed]).counts(), [0, 0, 1, 0]);
    assert!(origin.was_asked().iter().all(|asked| asked.status == 304), "nothing is sent again");
}

#[test]
fn an_item_that_is_not_to_be_asked_for_stays_its_beginning_and_its_address_goes() {
    let secrets = Origin::new();
    secrets.publishes("/keys", "", &[]);
    let (_origin, portal, feed) = of(&format!("http://localhost:{}/keys", secrets.port()));
    let run = mirror(&portal, &[&feed, "--allow-private=127.0.0.1"]);
    assert_eq!((run.code, run.codes()), (1, vec!["beginning-only".to_owned()]), "{run:?}");
    assert_eq!(run.json()["findings"][0]["items"], serde_json::json!(["1"]));
    assert_eq!(text(&portal), "It begins");
    assert_eq!(secrets.was_asked(), []);
}

#[test]
fn an_item_that_cannot_be_read_stays_its_beginning() {
    let (origin, portal, feed) = of("bodies/1.json");
    origin.has("/bodies/1.json", "text/html", "<!doctype html><title>Log in</title>");
    assert_eq!(mirror(&portal, &[&feed]).codes(), ["beginning-only"]);
    assert_eq!(text(&portal), "It begins");
    origin.publishes("/bodies/1.json", "", &[r#"{"id": "2", "content_text": "Another"}"#]);
    assert_eq!(mirror(&portal, &[&feed]).codes(), ["beginning-only"]);
    assert_eq!(text(&portal), "It begins");
}

#[test]
fn an_item_that_does_not_come_for_now_is_that_of_before() {
    let (origin, portal, feed) = of("bodies/1.json");
    mirror(&portal, &[&feed]);
    origin.is_in_a_mood("/bodies/1.json", &[Mood::Says(503, String::from("x: y"))]);
    let run = mirror(&portal, &[&feed, "--retries=0"]);
    assert_eq!((run.code, run.codes()), (1, vec!["unreachable".to_owned()]), "{run:?}");
    assert_eq!(run.json()["findings"][0]["kept"], true);
    assert!(text(&portal).contains("and ends"));
}
