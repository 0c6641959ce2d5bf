//! What the recipes in `deploy/` do in which order, where nobody here can run them whole.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "clippy.toml allows it in tests, and knows no function beside them")]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

const DEPLOY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../deploy");

/// A program that does what these lines of shell do.
fn program(folder: &Path, name: &str, lines: &str) {
    let file = folder.join(name);
    fs::write(&file, format!("#!/bin/sh\n{lines}\n")).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
}

/// What is asked of Amazon, line by line.
fn uploaded() -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let said = path.join("said");
    program(path, "aws", &format!("echo \"$*\" >> '{}'", said.display()));
    program(path, "press", "printf '/app.wasm\\n  cache-control: immutable\\n'");
    let programs = format!("{}:{}", path.display(), std::env::var("PATH").unwrap());
    let mut upload = Command::new("sh");
    upload.arg(format!("{DEPLOY}/cloudfront/upload.sh")).args(["portal", "s3://bucket"]);
    assert!(upload.env("PATH", programs).env("PRESS", path.join("press")).status().unwrap().success());
    fs::read_to_string(said).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn what_one_upload_leaves_out_another_brings_and_deletes() {
    let uploaded = uploaded();
    let deleting: Vec<&String> = uploaded.iter().filter(|line| line.contains("--delete")).collect();
    assert!(deleting[0].contains("--exclude *feed.json"), "{uploaded:#?}");
    // Amazon takes the last of these that fits a name.
    let feeds = "--exclude * --include *feed.json --exclude .* --exclude */.*";
    assert!(deleting[1].ends_with(feeds) && deleting[1].contains("application/feed+json"), "{uploaded:#?}");
    assert!(deleting.len() == 2 && uploaded[0].contains("app.wasm"), "{uploaded:#?}");
}

#[test]
fn what_was_deployed_is_remembered_when_it_is() {
    let portal = fs::read_to_string(format!("{DEPLOY}/github-pages/portal.yml")).unwrap();
    let at = |what: &str| portal.find(&format!("uses: actions/{what}@")).unwrap();
    assert!(at("cache/restore") < at("deploy-pages") && at("deploy-pages") < at("cache/save"));
}
