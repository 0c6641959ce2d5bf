//! Files and feeds that do not come.

use crate::files::{pdf, png};
use crate::origin::{Mood, Origin};
use crate::portal::Portal;
use crate::run::mirror;

fn with_document(origin: &Origin) -> String {
    let item = format!(
        r#"{{"id": "1", "content_text": "Text", "image": "{}", "attachments": [{{"url": "{}", "mime_type": "application/pdf"}}]}}"#,
        origin.at("/a.png"),
        origin.at("/a.pdf")
    );
    origin.publishes("/feed.json", "", &[&item]);
    origin.has("/a.png", "image/png", png("a"));
    origin.at("/feed.json")
}

#[test]
fn a_document_that_is_not_there_stays_a_link_and_is_told() {
    let (origin, portal) = (Origin::new(), Portal::new());
    let feed = with_document(&origin);
    let run = mirror(&portal, &[&feed]);
    assert_eq!((run.code, run.codes(), run.counts()), (1, vec!["gone".to_owned()], [1, 0, 0, 0]), "{run:?}");
    let finding = &run.json()["findings"][0];
    assert_eq!(finding["items"], serde_json::json!(["1"]));
    assert!(finding["why"].as_str().unwrap().contains("404"));
    let item = &portal.feed().items[0];
    assert_eq!(item.attachments[0].url.as_str(), origin.at("/a.pdf"));
    assert_eq!(portal.copy(item.image.as_ref().unwrap()).unwrap(), png("a"));
}

#[test]
fn a_server_that_fails_for_now_takes_no_copy_away_and_one_that_has_no_such_file_does() {
    let (origin, portal) = (Origin::new(), Portal::new());
    let feed = with_document(&origin);
    origin.has("/a.pdf", "application/pdf", pdf(50));
    mirror(&portal, &[&feed]);
    origin.is_in_a_mood("/a.pdf", &[Mood::Says(503, String::from("x: y"))]);
    let run = mirror(&portal, &[&feed, "--retries=0"]);
    assert_eq!((run.code, run.codes()), (1, vec!["unreachable".to_owned()]), "{run:?}");
    assert_eq!(run.json()["findings"][0]["kept"], true);
    assert_eq!(portal.copy(&portal.feed().items[0].attachments[0].url).unwrap(), pdf(50));
    origin.has_no_longer("/a.pdf");
    let run = mirror(&portal, &[&feed]);
    assert_eq!((run.codes(), run.counts()), (vec!["gone".to_owned()], [0, 0, 1, 1]), "{run:?}");
    assert_eq!(portal.feed().items[0].attachments[0].url.as_str(), origin.at("/a.pdf"));
}

#[test]
fn a_feed_that_does_not_come_whole_leaves_the_mirror_as_it_was() {
    let (origin, portal) = (Origin::new(), Portal::new());
    let feed = with_document(&origin);
    origin.has("/a.pdf", "application/pdf", pdf(50));
    mirror(&portal, &[&feed]);
    let before = portal.files();
    let fails = |words: &str, arguments: &[&str]| {
        let run = mirror(&portal, arguments);
        assert_eq!((run.code, portal.files() == before), (2, true), "{run:?}");
        assert!(run.json()["reason"].as_str().unwrap().contains(words), "{run:?}");
    };
    fails("404", &[&feed, &origin.at("/none.json")]);
    origin.publishes("/feed.json", r#""next_url": "/2.json","#, &[r#"{"id": "2", "content_text": "Two"}"#]);
    fails("404", &[&feed]);
    origin.has("/feed.json", "text/html", "<!doctype html><title>Log in</title>");
    fails("web page", &[&feed]);
    origin.has("/feed.json", "application/json", "{\"items\": [");
    fails("no valid JSON", &[&feed]);
    fails("no address of the web", &["feed.json"]);
}

#[test]
fn a_feed_that_has_lost_most_of_its_items_is_not_believed() {
    let (origin, portal) = (Origin::new(), Portal::new());
    let items: Vec<String> =
        (0..20).map(|id| format!(r#"{{"id": "{id}", "content_text": "Text"}}"#)).collect();
    let items: Vec<&str> = items.iter().map(String::as_str).collect();
    origin.publishes("/feed.json", "", &items);
    let feed = origin.at("/feed.json");
    mirror(&portal, &[&feed]);
    let before = portal.files();
    origin.publishes("/feed.json", "", &items[..3]);
    let run = mirror(&portal, &[&feed]);
    assert_eq!((run.code, portal.files() == before), (3, true), "{run:?}");
    assert!(run.json()["reason"].as_str().unwrap().contains("has 3 items, and had 20"));
    assert_eq!(mirror(&portal, &[&feed, "--allow-shrink"]).code, 0);
    assert_eq!(portal.feed().items.len(), 3);
}

#[test]
fn what_stands_in_the_place_of_a_feed_ends_the_run() {
    let (origin, portal) = (Origin::new(), Portal::new());
    let feed = with_document(&origin);
    let name = format!("content/127.0.0.1-{}-feed.json", origin.port());
    portal.put(&name, "{}");
    let run = mirror(&portal, &[&feed]);
    assert_eq!((run.code, portal.files().len()), (2, 1), "{run:?}");
    assert!(run.json()["reason"].as_str().unwrap().contains("move it away"));
}

#[test]
fn where_nothing_can_be_written_it_is_said() {
    let (origin, portal) = (Origin::new(), Portal::new());
    let feed = with_document(&origin);
    portal.put("content", "A file in the way.");
    assert_eq!(mirror(&portal, &[&feed]).code, 4);
}
