//! `deploy/refresh.sh` with a feed of another server.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

#[path = "prerender/built.rs"]
#[allow(dead_code, reason = "the tests of writing pages have more of it")]
mod built;
#[path = "check/server.rs"]
#[allow(dead_code, reason = "the checks' tests have more of it")]
mod server;

use std::fs;
use std::process::{Command, Output};

use axum::routing::get;
use built::Built;
use server::{Server, feed, json};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../deploy/refresh.sh");
const PDF: [(&str, &str); 1] = [("content-type", "application/pdf")];

fn with_a_document(address: &str) -> String {
    json(
        "",
        &format!(
            r#"{{"id": "1", "title": "With a document", "content_text": "Text",
            "attachments": [{{"url": "{address}", "mime_type": "application/pdf", "title": "A document"}}]}}"#
        ),
    )
}

fn run(conf: &std::path::Path) -> Output {
    Command::new("sh")
        .arg(SCRIPT)
        .arg(conf)
        .env_remove("http_proxy")
        .env_remove("HTTP_PROXY")
        .output()
        .unwrap()
}

#[test]
fn a_feed_and_its_documents_are_copied_and_pages_written_of_the_copy() {
    let document = include_bytes!("../../../tests/corpus/links.pdf").as_slice();
    let server = Server::new(&[
        ("/feed.json", feed(with_a_document("a.pdf"))),
        ("/a.pdf", get(move || async move { (PDF, document) })),
    ]);
    let built = Built::new();
    let copy =
        format!("content/{}-feed.json", server.origin().trim_start_matches("http://").replace(':', "-"));
    built.put(
        "index.html",
        &built.text("index.html").replace("href=\"feed.json\"", &format!("href=\"{copy}\"")),
    );
    let beside = tempfile::tempdir().unwrap();
    let conf = beside.path().join("conf");
    let settings = format!(
        "PORTAL={}\nSITE={}\nPRESS={}\nFEEDS={}\nMIRROR=--allow-private=127.0.0.1\nAFTER='echo new >> {}/after'\n",
        built.path().display(),
        built.site,
        env!("CARGO_BIN_EXE_tribune-press"),
        server.at("/feed.json"),
        beside.path().display(),
    );
    fs::write(&conf, settings).unwrap();
    let first = run(&conf);
    assert_eq!(first.status.code(), Some(0), "{first:?}");
    assert!(built.file(&copy).exists());
    let written =
        built.files().into_keys().find(|name| name.ends_with("with-a-document/index.html")).unwrap();
    assert!(built.text(&written).contains("/portal/content/"), "its document is the copy");
    assert!(built.file(&format!("{written}.br")).exists());
    // What the press remembers is another matter.
    let visible =
        || built.files().into_iter().filter(|(name, _)| !name.contains(".tribune-")).collect::<Vec<_>>();
    let (before, second) = (visible(), run(&conf));
    assert_eq!(second.status.code(), Some(0), "{second:?}");
    assert!(visible() == before);
    assert_eq!(fs::read_to_string(beside.path().join("after")).unwrap(), "new\n");
}
