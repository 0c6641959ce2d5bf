//! What is read in documents, and large feeds in parts.

use std::fs;
use std::path::Path;

use crate::origin::Origin;
use crate::portal::Portal;
use crate::run::mirror;

fn corpus(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus").join(name)).unwrap()
}

fn item(origin: &Origin, number: usize, document: &str) -> String {
    format!(
        r#"{{"id": "{number}", "title": "T", "content_text": "Text {number}", "attachments": [{{"url": "{}", "mime_type": "application/pdf"}}]}}"#,
        origin.at(document)
    )
}

#[test]
fn what_the_feed_does_not_say_of_a_document_its_file_says() {
    let (origin, portal) = (Origin::new(), Portal::new());
    origin.publishes(
        "/feed.json",
        "",
        &[&item(&origin, 1, "/tagged.pdf"), &item(&origin, 2, "/password.pdf")],
    );
    for name in ["tagged.pdf", "password.pdf"] {
        origin.has(&format!("/{name}"), "application/pdf", corpus(name));
    }
    let run = mirror(&portal, &[&origin.at("/feed.json")]);
    assert_eq!(run.code, 0, "{run:?}");
    let feed = portal.feed();
    let said = &feed.items[0].attachments[0];
    assert_eq!(said.extension.pages, Some(4));
    assert_eq!(said.extension.tagged, Some(true));
    assert_eq!(said.extension.language.as_ref().map(feed::Language::as_str), Some("nl"));
    assert!(said.title.is_some());
    let cover = portal.copy(said.extension.cover.as_ref().unwrap()).unwrap();
    assert!(cover.starts_with(b"\xff\xd8\xff"), "a JPEG");
    let text = portal.files().into_iter().find(|(name, _)| name.ends_with(".text.json")).unwrap().1.0;
    assert!(String::from_utf8(text).unwrap().contains("Dit document is er om te lezen."));

    // The other is there, and nothing is known of it.
    assert_eq!(feed.items[1].attachments[0].extension.pages, None);
    let unread = run.json()["unread"].clone();
    assert_eq!(unread.as_array().unwrap().len(), 1, "{run:?}");
    assert!(unread[0]["why"].as_str().unwrap().contains("password"), "{unread}");
    // What was read is known by the next run.
    let before = portal.files();
    assert_eq!(mirror(&portal, &[&origin.at("/feed.json")]).json()["feeds"][0]["changed"], false);
    assert_eq!(portal.files(), before);
}

#[test]
fn a_document_that_only_a_text_links_to_says_as_much() {
    let (origin, portal) = (Origin::new(), Portal::new());
    let at = |path: &str| origin.at(path);
    let item = format!(
        r#"{{"id": "1", "title": "T", "content_html": "<p><a href='{}#page=2'>The plan of the year</a>, <a href='{}'>PDF</a>, <a href='{}'>again</a></p>"}}"#,
        at("/tagged.pdf"),
        at("/password.pdf"),
        at("/tagged.pdf")
    );
    origin.publishes("/feed.json", "", &[&item]);
    for name in ["tagged.pdf", "password.pdf"] {
        origin.has(&format!("/{name}"), "application/pdf", corpus(name));
    }
    assert_eq!(mirror(&portal, &[&at("/feed.json")]).code, 0);
    let [said] = &portal.feed().items[0].attachments[..] else { panic!("one of them can be read") };
    assert_eq!(said.title.as_deref(), Some("The plan of the year"));
    assert_eq!((said.extension.pages, said.extension.tagged), (Some(4), Some(true)));
    assert_eq!(said.extension.language.as_ref().map(feed::Language::as_str), Some("nl"));
    assert!(said.url.as_str().ends_with("/tagged.pdf#page=2"), "{}", said.url);
    assert_eq!(portal.copy(&said.url).unwrap(), corpus("tagged.pdf"));
    portal.copy(said.extension.cover.as_ref().unwrap()).unwrap();
}

#[test]
fn a_large_feed_is_written_in_parts_and_small_again_in_one() {
    let (origin, portal) = (Origin::new(), Portal::new());
    let text = "Words that are read. ".repeat(60);
    let item =
        |number: usize| format!(r#"{{"id": "{number}", "title": "T{number}", "content_text": "{text}"}}"#);
    let items: Vec<String> = (0..450).map(item).collect();
    let publish = |count: usize| {
        origin.publishes("/feed.json", "", &items[..count].iter().map(String::as_str).collect::<Vec<_>>());
    };
    publish(450);
    assert_eq!(mirror(&portal, &[&origin.at("/feed.json")]).code, 0);
    let files = portal.files();
    assert_eq!(files.keys().filter(|name| name.contains("/bodies/")).count(), 450);
    assert_eq!(files.keys().filter(|name| name.contains("/index-")).count(), 3);
    assert_eq!(portal.feed().items.len(), 150);

    publish(10);
    assert_eq!(mirror(&portal, &[&origin.at("/feed.json"), "--allow-shrink"]).code, 0);
    assert_eq!(portal.files().len(), 1, "{:?}", portal.files().keys());
}

/// A mirrored document, and where its cover is.
fn with_cover() -> (Origin, Portal, String) {
    let (origin, portal) = (Origin::new(), Portal::new());
    origin.publishes("/feed.json", "", &[&item(&origin, 1, "/tagged.pdf")]);
    origin.has("/tagged.pdf", "application/pdf", corpus("tagged.pdf"));
    mirror(&portal, &[&origin.at("/feed.json")]);
    let cover = portal.files().into_keys().find(|name| name.ends_with(".cover.jpg")).unwrap();
    (origin, portal, cover)
}

#[test]
fn a_cover_that_somebody_has_replaced_is_theirs() {
    let (origin, portal, cover) = with_cover();
    portal.put(&format!("content/{cover}"), "A picture of ours.");
    let feed = origin.at("/feed.json");
    assert_eq!(mirror(&portal, &[&feed]).code, 0);
    origin.publishes("/feed.json", "", &[]);
    let run = mirror(&portal, &[&feed]);
    assert_eq!((run.code, &run.json()["foreign"]), (1, &serde_json::json!([cover])), "{run:?}");
    assert_eq!(portal.files()[&cover].0, b"A picture of ours.");
}

#[test]
fn what_was_made_of_a_document_and_is_lost_is_made_again() {
    let (origin, portal, cover) = with_cover();
    let before: Vec<String> = portal.files().into_keys().collect();
    fs::remove_file(portal.content().join(&cover)).unwrap();
    let run = mirror(&portal, &[&origin.at("/feed.json")]);
    assert_eq!((run.code, run.counts()), (0, [0, 0, 1, 0]), "{run:?}");
    assert_eq!(portal.files().into_keys().collect::<Vec<_>>(), before);
}
