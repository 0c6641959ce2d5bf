//! A run after a run.

use crate::files::{pdf, png};
use crate::origin::Origin;
use crate::portal::Portal;
use crate::run::mirror;

fn item(origin: &Origin, number: usize) -> String {
    format!(
        r#"{{"id": "{number}", "content_text": "Text", "image": "{}", "attachments": [{{"url": "{}", "mime_type": "application/pdf"}}]}}"#,
        origin.at(&format!("/{number}.png")),
        origin.at(&format!("/{number}.pdf"))
    )
}

fn of(numbers: &[usize]) -> (Origin, Portal, String) {
    let origin = Origin::new();
    let items: Vec<String> = numbers.iter().map(|number| item(&origin, *number)).collect();
    origin.publishes("/feed.json", "", &items.iter().map(String::as_str).collect::<Vec<_>>());
    for number in numbers {
        origin.has(&format!("/{number}.png"), "image/png", png("first"));
        origin.has(&format!("/{number}.pdf"), "application/pdf", pdf(100));
    }
    let feed = origin.at("/feed.json");
    (origin, Portal::new(), feed)
}

#[test]
fn what_has_not_changed_is_neither_sent_nor_written_again() {
    let (origin, portal, feed) = of(&[1, 2]);
    assert_eq!(mirror(&portal, &[&feed]).counts(), [4, 0, 0, 0]);
    let before = portal.all_files();
    origin.was_asked();
    let run = mirror(&portal, &[&feed]);
    assert_eq!((run.code, run.counts()), (0, [0, 0, 4, 0]), "{run:?}");
    assert_eq!(run.json()["feeds"][0]["changed"], false);
    let asked = origin.was_asked();
    assert_eq!((asked.len(), asked.iter().all(|asked| asked.status == 304)), (5, true), "{asked:?}");
    let lasting = |files: crate::portal::Files| -> Vec<_> {
        files.into_iter().filter(|(name, _)| !name.ends_with("/lock")).collect()
    };
    assert_eq!(lasting(portal.all_files()), lasting(before));
}

#[test]
fn what_has_changed_is_copied_anew() {
    let (origin, portal, feed) = of(&[1]);
    mirror(&portal, &[&feed]);
    origin.has("/1.pdf", "application/pdf", pdf(200));
    let run = mirror(&portal, &[&feed]);
    assert_eq!(run.counts(), [0, 1, 1, 0], "{run:?}");
    assert_eq!(portal.copy(&portal.feed().items[0].attachments[0].url).unwrap(), pdf(200));
    assert_eq!(portal.feed().items[0].attachments[0].size_in_bytes, Some(200));
}

#[test]
fn a_server_that_names_no_version_sends_again_and_nothing_is_written() {
    let (origin, portal, feed) = of(&[1]);
    origin.is_in_a_mood(
        "/1.pdf",
        &[crate::origin::Mood::SaysNothingOfIt, crate::origin::Mood::SaysNothingOfIt],
    );
    mirror(&portal, &[&feed]);
    let before = portal.files();
    let run = mirror(&portal, &[&feed]);
    assert_eq!((run.code, run.counts()), (0, [0, 0, 2, 0]), "{run:?}");
    assert_eq!(portal.files(), before);
}

#[test]
fn what_a_feed_names_no_longer_is_deleted_and_nothing_else() {
    let (origin, portal, feed) = of(&[1, 2]);
    mirror(&portal, &[&feed]);
    portal.put("content/files/ours.txt", "Our own.");
    origin.publishes("/feed.json", "", &[&item(&origin, 2)]);
    let run = mirror(&portal, &[&feed]);
    assert_eq!((run.code, run.counts()), (0, [0, 0, 2, 2]), "{run:?}");
    let names: Vec<String> = portal.files().into_keys().collect();
    assert_eq!(names.len(), 4, "{names:?}");
    assert!(names.contains(&"files/ours.txt".to_owned()));
}

#[test]
fn a_copy_that_somebody_has_changed_is_left_alone_and_told() {
    let (origin, portal, feed) = of(&[1]);
    mirror(&portal, &[&feed]);
    let name = portal.files().into_keys().find(|name| name.ends_with(".pdf")).unwrap();
    portal.put(&format!("content/{name}"), "Somebody's own.");
    let run = mirror(&portal, &[&feed]);
    assert_eq!((run.code, run.codes()), (1, vec!["foreign".to_owned()]), "{run:?}");
    assert_eq!(portal.files()[&name].0, b"Somebody's own.");
    assert_eq!(portal.feed().items[0].attachments[0].url.as_str(), origin.at("/1.pdf"));
    // It is not deleted either when nobody wants it any more.
    origin.publishes("/feed.json", "", &[]);
    mirror(&portal, &[&feed]);
    assert!(portal.files().contains_key(&name));
}
