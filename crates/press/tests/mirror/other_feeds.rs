//! Feeds of other kinds, and several at a time.

use feed::Link;

use crate::files::{pdf, png};
use crate::origin::{Mood, Origin};
use crate::portal::Portal;
use crate::run::mirror;

#[test]
fn rss_becomes_a_feed_too() {
    let (origin, portal) = (Origin::new(), Portal::new());
    let rss = format!(
        "<rss version=\"2.0\"><channel><title>FLORA</title><link>https://cms.invalid/</link><item><title>One</title><guid>1</guid>\
        <enclosure url=\"{}\" type=\"application/pdf\" length=\"1\"/></item></channel></rss>",
        origin.at("/one.pdf")
    );
    origin.has("/rss", "application/rss+xml", rss);
    origin.has("/one.pdf", "application/pdf", pdf(30));
    let run = mirror(&portal, &[&origin.at("/rss")]);
    assert_eq!(run.code, 0, "{run:?}");
    assert_eq!(portal.copy(&portal.feed().items[0].attachments[0].url).unwrap(), pdf(30));
    assert_eq!(origin.was_asked().len(), 2, "each is asked for once");
    assert_eq!(mirror(&portal, &[&origin.at("/rss")]).json()["feeds"][0]["changed"], false);
    assert!(origin.was_asked().iter().all(|asked| asked.status == 304), "nothing is sent again");
}

#[test]
fn further_pages_of_rss_are_asked_for_as_files_are() {
    let (origin, portal) = (Origin::new(), Portal::new());
    let page = |number: u32, next: &str| {
        format!(
            "<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"><channel><title>FLORA</title><link>https://cms.invalid/</link>{next}\
            <item><title>{number}</title><guid>{number}</guid></item></channel></rss>"
        )
    };
    let next = format!("<atom:link rel=\"next\" href=\"{}\"/>", origin.at("/rss?page=2"));
    origin.has("/rss", "application/rss+xml", page(1, &next));
    origin.has("/rss?page=2", "application/rss+xml", page(2, ""));
    // It comes when it is asked for again.
    origin.is_in_a_mood("/rss?page=2", &[Mood::Says(503, String::from("x: y"))]);
    let run = mirror(&portal, &[&origin.at("/rss")]);
    assert_eq!((run.code, portal.feed().items.len()), (0, 2), "{run:?}");
    origin.was_asked();
    assert_eq!(mirror(&portal, &[&origin.at("/rss")]).code, 0);
    let asked = origin.was_asked();
    assert!(asked.len() == 2 && asked.iter().all(|asked| asked.status == 304), "nothing is sent again");
}

#[test]
fn the_demo_is_the_same_feed_when_it_is_read_again() {
    let (origin, portal) = (Origin::new(), Portal::new());
    let demo = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../../public/feed.json")).unwrap();
    origin.has("/feed.json", "application/feed+json", demo.clone());
    let run = mirror(&portal, &[&origin.at("/feed.json")]);
    // None of its files is on this server.
    assert_eq!(run.code, 1, "{}", run.err);
    let (mut before, _) = feed::read(&demo, &Link::absolute(&origin.at("/feed.json")).unwrap()).unwrap();
    let mut after = portal.feed();
    for (before, after) in before.items.iter_mut().zip(&mut after.items) {
        // In a body every address is a whole one.
        (before.content_html, after.content_html) = (None, None);
        before.extension.slug.clone_from(&after.extension.slug);
        before.url = None;
    }
    before.home_page_url = None;
    before.feed_url = None;
    assert_eq!(before, after);
}

#[test]
fn feeds_share_what_both_name() {
    let (origin, portal) = (Origin::new(), Portal::new());
    let item = format!(r#"{{"id": "1", "content_text": "Text", "image": "{}"}}"#, origin.at("/a.png"));
    origin.publishes("/nl/feed.json", "", &[&item]);
    origin.publishes("/fr/feed.json", "", &[&item]);
    origin.has("/a.png", "image/png", png("a"));
    let feeds = [origin.at("/nl/feed.json"), origin.at("/fr/feed.json")];
    let run = mirror(&portal, &[&feeds[0], &feeds[1]]);
    assert_eq!((run.code, run.counts()), (0, [1, 0, 0, 0]), "{run:?}");
    let names = ["nl", "fr"].map(|language| format!("127.0.0.1-{}-{language}-feed.json", origin.port()));
    let files = portal.files();
    assert!(files.len() == 3 && names.iter().all(|name| files.contains_key(name)), "{run:?}");
    // One that is not named any more goes, and what is still named stays.
    let run = mirror(&portal, &[&feeds[0]]);
    assert_eq!((run.code, run.counts()), (0, [0, 0, 1, 1]), "{run:?}");
}
