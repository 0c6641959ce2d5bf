//! What a feed links to, tried.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use axum::routing::{get, head};

use crate::ran::Run;
use crate::run::check;
use crate::server::{Server, answer, feed, file, json};

const OPEN: (&str, &str) = ("access-control-allow-origin", "*");

fn attachment(url: &str, mime_type: &str) -> String {
    format!(r#"{{"url": "{url}", "mime_type": "{mime_type}"}}"#)
}

fn with_attachments(attachments: &[String]) -> String {
    json("", &format!(r#"{{"id": "1", "content_text": "T", "attachments": [{}]}}"#, attachments.join(",")))
}

fn try_links(server: &Server, options: &[&str]) -> Run {
    check(&[&[server.at("/feed.json").as_str(), "--links", "--format", "json"], options].concat())
}

fn places(run: &Run, code: &str) -> Vec<String> {
    run.found(code).into_iter().map(|(place, _)| place).collect()
}

#[test]
fn a_feed_whose_files_are_all_there_is_clean() {
    let items = r#"{"id": "1", "image": "/a.png", "url": "/news/1",
        "content_html": "<p><img src='b.png'><a href='/c.pdf?v=1&amp;w=2#page=2'>C</a> <video src=v.mp4 poster=/a.png></video></p>",
        "attachments": [{"url": "/c.pdf?v=1&w=2", "mime_type": "application/pdf"}]}"#;
    let server = Server::new(&[
        ("/feed.json", feed(json(r#""icon": "/a.png","#, items))),
        ("/a.png", answer(200, &[("content-type", "image/png")], "")),
        ("/news/b.png", answer(200, &[("content-type", "image/png")], "")),
        ("/news/v.mp4", answer(200, &[("content-type", "video/mp4")], "")),
        ("/c.pdf", file("application/pdf", "%PDF-1.7")),
    ]);
    let run = try_links(&server, &["--fail-on", "warning"]);
    assert_eq!(run.code, 0, "{run:?}");
}

#[test]
fn each_trouble_has_a_kind_of_its_own() {
    let pdf = |url: &str| attachment(url, "application/pdf");
    let server = Server::new(&[
        (
            "/feed.json",
            feed(with_attachments(&[
                pdf("/gone.pdf"),
                pdf("/secret.pdf"),
                pdf("/failing.pdf"),
                pdf("/page.pdf"),
                pdf("/closed.pdf"),
                pdf("http://no-such-host.invalid/a.pdf"),
                attachment("/page.png", "image/png"),
                attachment("/page.docx", "application/msword"),
                attachment("/page.mp3", "audio/mpeg"),
            ])),
        ),
        ("/secret.pdf", answer(403, &[], "")),
        ("/failing.pdf", answer(500, &[], "")),
        ("/page.pdf", file("text/html", "<!doctype html><title>Log in</title>")),
        ("/closed.pdf", answer(200, &[("content-type", "application/pdf")], "%PDF-1.4")),
        ("/page.png", file("text/html", "")),
        ("/page.docx", file("text/html", "")),
        ("/page.mp3", file("text/html", "")),
    ]);
    let run = try_links(&server, &[]);
    let at =
        |numbers: &[usize]| numbers.iter().map(|at| format!("attachments[{at}].url")).collect::<Vec<_>>();
    assert_eq!(places(&run, "link-gone"), at(&[0, 1]), "{run:?}");
    assert_eq!(places(&run, "link-server-error"), at(&[2]));
    assert_eq!(places(&run, "link-wrong-type"), at(&[3, 6, 7, 8]));
    assert_eq!(places(&run, "link-no-cors"), at(&[4]));
    assert_eq!(places(&run, "link-unreachable"), at(&[5]));
    assert_eq!(places(&run, "link-insecure"), at(&[5]), "an https portal cannot load it");
    assert!(run.quotes("link-gone")[1].ends_with("/secret.pdf: 403 Forbidden"), "{run:?}");
    assert_eq!(run.code, 1);
}

#[test]
fn what_lies_on_the_portals_own_server_needs_no_cors() {
    let server = Server::new(&[
        ("/feed.json", answer(200, &[], with_attachments(&[attachment("/a.pdf", "application/pdf")]))),
        ("/a.pdf", answer(200, &[], "%PDF-1.7")),
    ]);
    assert_eq!(
        places(&try_links(&server, &[]), "link-no-cors"),
        ["", "attachments[0].url"],
        "the feed, and its file"
    );
    assert_eq!(places(&try_links(&server, &["--origin", server.origin()]), "link-no-cors"), [""; 0]);
}

#[test]
fn a_server_may_let_the_portal_in_by_name() {
    let allowed = [("access-control-allow-origin", "https://portal.example.org")];
    let server = Server::new(&[
        ("/feed.json", answer(200, &allowed, with_attachments(&[attachment("/a.pdf", "application/pdf")]))),
        ("/a.pdf", answer(200, &allowed, "%PDF-1.7")),
    ]);
    let run = try_links(&server, &["--origin", "https://portal.example.org"]);
    assert_eq!(places(&run, "link-no-cors"), [""; 0], "{run:?}");
    let run = try_links(&server, &["--origin", "https://other.example.org"]);
    assert_eq!(places(&run, "link-no-cors").len(), 2);
    assert!(run.quotes("link-no-cors")[1].ends_with("it allows https://portal.example.org alone"), "{run:?}");
}

#[test]
fn a_server_that_knows_no_head_is_asked_for_the_beginning() {
    let picture = |headers: HeaderMap| async move {
        assert_eq!(headers["range"], "bytes=0-1023");
        (StatusCode::PARTIAL_CONTENT, [("content-type", "image/png")], "png").into_response()
    };
    let refuse = |status: u16| head(move || async move { StatusCode::from_u16(status).unwrap() });
    let images = ["/405.png", "/501.png", "/403.png"].map(|url| attachment(url, "image/png"));
    let server = Server::new(&[
        ("/feed.json", feed(with_attachments(&images))),
        ("/405.png", refuse(405).get(picture)),
        ("/501.png", refuse(501).get(picture)),
        ("/403.png", refuse(403).get(picture)),
    ]);
    assert_eq!(try_links(&server, &["--fail-on", "warning"]).code, 0);
}

#[test]
fn redirects_are_followed_and_an_accident_is_forgiven() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let flaky = get(move || async move {
        match count.fetch_add(1, Ordering::SeqCst) {
            0 => StatusCode::BAD_GATEWAY.into_response(),
            _ => ([OPEN], "%PDF-1.7").into_response(),
        }
    });
    let server = Server::new(&[
        (
            "/feed.json",
            feed(with_attachments(&[
                attachment("/moved.pdf", "application/pdf"),
                attachment("/flaky.pdf", "application/pdf"),
            ])),
        ),
        ("/moved.pdf", answer(302, &[("location", "/there.pdf"), OPEN], "")),
        ("/there.pdf", file("application/pdf", "%PDF-1.7")),
        ("/flaky.pdf", flaky),
    ]);
    assert_eq!(try_links(&server, &[]).code, 0);
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

#[test]
fn a_file_is_asked_for_once_however_often_it_is_named() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let gone = get(move || async move {
        count.fetch_add(1, Ordering::SeqCst);
        StatusCode::GONE
    });
    let items: Vec<String> = (1..=3)
        .map(|id| format!(r#"{{"id": "{id}", "content_html": "<a href='/a.pdf#page={id}'>A</a>"}}"#))
        .collect();
    let server = Server::new(&[("/feed.json", feed(json("", &items.join(",")))), ("/a.pdf", gone)]);
    let run = try_links(&server, &[]);
    let items: Vec<_> = run.found("link-gone").into_iter().filter_map(|(_, item)| item).collect();
    assert_eq!(items, ["1", "2", "3"], "and told at each place");
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[test]
fn without_links_nothing_but_the_feed_is_asked_for() {
    let server =
        Server::new(&[("/feed.json", feed(with_attachments(&[attachment("/none.pdf", "application/pdf")])))]);
    assert_eq!(check(&[&server.at("/feed.json")]).code, 0);
}
