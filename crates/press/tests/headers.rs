//! `tribune-press headers`, as it is typed.

#![allow(clippy::unwrap_used, reason = "clippy.toml allows it in tests, and knows no function beside them")]

use std::fs;
use std::process::{Command, Output};

use tempfile::TempDir;

const INDEX: &str = r#"<!doctype html><link rel="alternate" type="application/feed+json" href="feed.json">"#;

fn headers(host: &str) -> Output {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("index.html"), INDEX).unwrap();
    let feed = r#"{"items": [{"image": "https://cdn.example.org/a.jpg"}]}"#;
    fs::write(folder.path().join("feed.json"), feed).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_tribune-press"));
    command.arg("headers").arg(folder.path()).args(["--for", host]).output().unwrap()
}

#[test]
fn every_host_is_told_the_origins_of_the_feed() {
    for (host, begin) in [
        ("nginx", "add_header content-security-policy \"default-src 'none'; "),
        ("caddy", "\tcontent-security-policy \"default-src 'none'; "),
        ("netlify", "  content-security-policy: default-src 'none'; "),
        ("cloudfront", "      \"ContentSecurityPolicy\": \"default-src 'none'; "),
        ("html", "<meta http-equiv=\"content-security-policy\" content=\"default-src 'none'; "),
    ] {
        let output = headers(host);
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{host}");
        let line =
            text.lines().find(|line| line.starts_with(begin)).unwrap_or_else(|| panic!("{host}: {text}"));
        assert!(line.contains("; img-src 'self' data: https://cdn.example.org; "), "{host}: {line}");
    }
}

#[test]
fn a_folder_without_a_portal_is_named() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tribune-press"));
    let output = command.args(["headers", "/nowhere", "--for", "nginx"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("there is no folder /nowhere"), "{said}");
}
