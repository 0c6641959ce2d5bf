//! What is not copied.

use crate::files::{pdf, png};
use crate::origin::{Mood, Origin};
use crate::portal::Portal;
use crate::ran::Run;
use crate::run::mirror;

/// A feed with one document and one picture, which come with these types and bytes.
fn of(document: (&str, Vec<u8>), picture: (&str, Vec<u8>)) -> (Origin, Portal, String) {
    let origin = Origin::new();
    let item = format!(
        r#"{{"id": "1", "content_text": "Text", "image": "{}", "attachments": [{{"url": "{}", "mime_type": "application/pdf"}}]}}"#,
        origin.at("/a.png"),
        origin.at("/a.pdf")
    );
    origin.publishes("/feed.json", "", &[&item]);
    origin.has("/a.pdf", document.0, document.1);
    origin.has("/a.png", picture.0, picture.1);
    let feed = origin.at("/feed.json");
    (origin, Portal::new(), feed)
}

fn good() -> (Origin, Portal, String) {
    of(("application/pdf", pdf(100)), ("image/png", png("a")))
}

fn is_not_copied(run: &Run, code: &str, words: &str) {
    assert_eq!((run.code, run.codes()), (1, vec![code.to_owned()]), "{run:?}");
    let report = run.json();
    let why = report["findings"][0]["why"].as_str().unwrap();
    assert!(why.contains(words), "{why}");
}

#[test]
fn a_web_page_is_no_document_whatever_it_is_called() {
    let page = b"<!doctype html><title>Log in</title>".to_vec();
    let (origin, portal, feed) = of(("application/pdf", page), ("image/png", png("a")));
    is_not_copied(&mirror(&portal, &[&feed]), "wrong-type", "a web page");
    assert_eq!(portal.feed().items[0].attachments[0].url.as_str(), origin.at("/a.pdf"));
    assert_eq!(portal.files().len(), 2);
}

#[test]
fn a_document_is_no_picture() {
    let (_origin, portal, feed) = of(("application/pdf", pdf(100)), ("image/png", pdf(10)));
    is_not_copied(&mirror(&portal, &[&feed]), "wrong-type", "application/pdf");
}

#[test]
fn a_drawing_with_a_script_stays_where_it_is() {
    let drawing = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".to_vec();
    let (_origin, portal, feed) = of(("application/pdf", pdf(100)), ("image/svg+xml", drawing));
    is_not_copied(&mirror(&portal, &[&feed]), "live-drawing", "scripts");
    assert!(portal.files().keys().all(|name| !name.ends_with(".svg")));
}

#[test]
fn a_file_that_is_too_large_is_not_copied_whether_it_says_so_or_not() {
    let (origin, portal, feed) = of(("application/pdf", pdf(1_000_001)), ("image/png", png("a")));
    is_not_copied(&mirror(&portal, &[&feed, "--max-file-size=1"]), "too-large", "1 MB");
    origin.is_in_a_mood("/a.pdf", &[Mood::SaysNothingOfIt]);
    is_not_copied(&mirror(&portal, &[&feed, "--max-file-size=1"]), "too-large", "1 MB");
    let left: Vec<_> =
        portal.all_files().into_iter().filter(|(_, (bytes, _))| bytes.len() > 500_000).collect();
    assert_eq!(left, [], "nothing of it stays");
    assert_eq!(mirror(&portal, &[&feed]).code, 0);
}

#[test]
fn all_together_can_be_too_much() {
    let (_origin, portal, feed) = of(("application/pdf", pdf(1_000_001)), ("image/png", png("a")));
    is_not_copied(&mirror(&portal, &[&feed, "--max-total=1"]), "too-much", "--max-total");
    assert_eq!(portal.files().len(), 2);
}

#[test]
fn redirects_are_followed_and_not_for_ever() {
    let (origin, portal, feed) = good();
    let to = |path: &str| Mood::Says(302, format!("location: {path}"));
    origin.is_in_a_mood("/a.pdf", &[to("/b.pdf")]);
    origin.has("/b.pdf", "application/pdf", pdf(100));
    assert_eq!(mirror(&portal, &[&feed]).code, 0);
    let endless: Vec<Mood> = (0..20).map(|_| to("/a.png")).collect();
    origin.is_in_a_mood("/a.png", &endless);
    let run = mirror(&Portal::new(), &[&feed]);
    is_not_copied(&run, "unreachable", "without end");
    let asked = origin.was_asked();
    assert!(asked.iter().filter(|asked| asked.path == "/a.png" && asked.status == 302).count() <= 6);
}
